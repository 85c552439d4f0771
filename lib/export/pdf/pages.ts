import type { Theme } from "../../query/query";
import { ascentShare, type Line, leadingPt, linesHeightPt, linesWithin } from "./lines";
import { type PageColours, type PageFormat, pageColours } from "./page-format";
import type { PdfKit, StructureElement } from "./pdfkit";
import { type TextStyle, type Typesetter, typesetter } from "./typesetter";

export type Direction = "portrait" | "landscape";

/**
 * The pages of a document as they fill from the top. What is drawn goes where `yPt` is, in pt from the top of the page, and moves it down.
 * Content that is no part of the structure is an artifact: the paper, rules, footers.
 */
export class Pages {
  readonly colours: PageColours;
  readonly type: Typesetter;
  readonly leftPt: number;
  yPt = 0;
  /** What the pages from here on go on with, said at the top of each but the first. */
  running = "";
  direction: Direction = "portrait";
  private topPt = 0;
  readonly doc: PdfKit;
  readonly root: StructureElement;
  readonly format: PageFormat;
  readonly theme: Theme;

  constructor(doc: PdfKit, root: StructureElement, format: PageFormat, theme: Theme) {
    this.doc = doc;
    this.root = root;
    this.format = format;
    this.theme = theme;
    this.colours = pageColours[theme];
    this.type = typesetter(doc);
    this.leftPt = format.marginPt;
  }

  /** The width between the margins. */
  get widthPt(): number {
    return this.roomOf(this.direction).widthPt;
  }

  get bottomPt(): number {
    return this.sizeOf(this.direction)[1] - this.format.footPt;
  }

  /** How large this page is. */
  get pageSize(): { readonly widthPt: number; readonly heightPt: number } {
    const [widthPt, heightPt] = this.sizeOf(this.direction);
    return { widthPt, heightPt };
  }

  /** The room left on this page. */
  get roomPt(): number {
    return this.bottomPt - this.yPt;
  }

  /** The height of the line that says what a page goes on with. */
  get runningPt(): number {
    return 2 * leadingPt(this.format.textPt.small);
  }

  /** The room of a page that begins something. */
  roomOf(direction: Direction): { readonly widthPt: number; readonly heightPt: number } {
    const [width, height] = this.sizeOf(direction);
    const { marginPt, topPt, footPt } = this.format;
    return { widthPt: width - 2 * marginPt, heightPt: height - topPt - footPt };
  }

  private sizeOf(direction: Direction): readonly [number, number] {
    const [short, long] = this.format.sidesPt;
    return direction === "portrait" && this.format.turns ? [short, long] : [long, short];
  }

  /** Begins a page for something new, which later pages name as they go on with it. */
  turn(direction: Direction, running: string): void {
    this.direction = direction;
    this.running = running;
    this.begin();
  }

  /** Begins a page that goes on with what the one before it had. */
  goOn(): void {
    this.begin();
    const lines = this.wrap(`${this.running}, continued`, this.style("small", 400, "muted")).slice(0, 1);
    this.artifact("Pagination", () => this.drawLines(lines, this.leftPt, this.yPt));
    this.yPt += this.runningPt;
    this.topPt = this.yPt;
  }

  private begin(): void {
    const size = this.sizeOf(this.direction);
    this.doc.addPage({ size, margin: 0 });
    this.yPt = this.format.topPt;
    this.topPt = this.yPt;
    if (!this.format.isFilled(this.theme)) return;
    const [width, height] = size;
    this.artifact("Page", () => this.doc.rect(0, 0, width, height).fillColor(this.colours.paper).fill());
  }

  /** Goes on to another page unless there is room for a height in pt, or the page is empty. */
  need(heightPt: number): void {
    if (this.roomPt < heightPt && this.yPt > this.topPt) this.goOn();
  }

  artifact(type: "Pagination" | "Layout" | "Page", draw: () => unknown): void {
    this.doc.markContent("Artifact", { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** A thin rule across a width from the left margin, at `yPt`. */
  rule(widthPt = this.widthPt): void {
    const { doc, leftPt, yPt, colours } = this;
    this.artifact("Layout", () => {
      doc.lineWidth(0.5).strokeColor(colours.rule).lineCap("butt");
      doc
        .moveTo(leftPt, yPt)
        .lineTo(leftPt + widthPt, yPt)
        .stroke();
    });
  }

  style(
    size: keyof PageFormat["textPt"],
    weight: TextStyle["weight"] = 400,
    colour: keyof PageColours = "ink",
  ): TextStyle {
    return { sizePt: this.format.textPt[size], weight, colour: this.colours[colour] };
  }

  wrap(text: string, style: TextStyle, widthPt = this.widthPt): Line[] {
    return this.type.lines(text, widthPt, style).map((line) => ({ text: line, style }));
  }

  /** Draws lines one below another from a place, and gives where the next would go. */
  drawLines(lines: readonly Line[], xPt: number, topPt: number): number {
    let yPt = topPt;
    for (const { text, style, gapPt = 0 } of lines) {
      yPt += gapPt;
      this.type.draw(text, xPt, yPt + ascentShare * style.sizePt, style);
      yPt += leadingPt(style.sizePt);
    }
    return yPt;
  }

  /** The lines from one on that this page has room for; where it has none, those of the page that then begins. At least one. */
  fitting(lines: readonly Line[], from: number): readonly Line[] {
    this.need(linesHeightPt(lines.slice(from, from + 1)));
    return lines.slice(from, from + Math.max(1, linesWithin(lines.slice(from), this.roomPt)));
  }

  /** Draws lines as one element of the structure, over as many pages as they need. */
  flow(element: StructureElement, lines: readonly Line[]): void {
    let at = 0;
    while (at < lines.length) {
      const onPage = this.fitting(lines, at);
      element.add(() => {
        this.yPt = this.drawLines(onPage, this.leftPt, this.yPt);
      });
      at += onPage.length;
    }
    element.end();
  }

  /** An element of its own within another. */
  element(type: string, parent = this.root): StructureElement {
    const element = this.doc.struct(type);
    parent.add(element);
    return element;
  }

  /** A paragraph or heading across the page, with room below it in pt. */
  paragraph(type: string, text: string, style: TextStyle, belowPt = 0, parent = this.root): void {
    const lines = this.wrap(text, style);
    if (lines.length === 0) return;
    this.flow(this.element(type, parent), lines);
    this.yPt += belowPt;
  }
}
