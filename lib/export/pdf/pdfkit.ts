import type { Font } from "fontkit";
import PDFDocument from "pdfkit";

/** An element of a tagged PDF's structure: what a piece of its content is, for whoever does not see it. */
export interface StructureElement {
  /** An element within it, or content that the function draws at once and that belongs to it. */
  add(child: StructureElement | (() => void)): StructureElement;
  /** Says that nothing more is added. Called on the page on which its last content was drawn. */
  end(): void;
}

interface StructureOptions {
  readonly alt?: string;
  /** Left, top, right and bottom in pt, from the page's top left corner. */
  readonly bbox?: readonly [number, number, number, number];
  readonly scope?: "Column" | "Row";
}

interface LinkOptions {
  readonly structParent: StructureElement;
  /** A string object: PDFKit writes a plain string as a name. */
  readonly Contents: unknown;
}

interface TextOptions {
  readonly lineBreak: false;
  readonly baseline: "alphabetic";
}

interface Outline {
  addItem(title: string): Outline;
}

/** What is used of PDFKit 0.20; the types published for it describe an older one. Lengths in pt, y downwards. */
export interface PdfKit extends AsyncIterable<Uint8Array> {
  readonly outline: Outline;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  switchToPage(index: number): { readonly width: number; readonly height: number };
  bufferedPageRange(): { readonly start: number; readonly count: number };
  registerFont(name: string, font: Font): void;
  font(name: string): PdfKit;
  fontSize(sizePt: number): PdfKit;
  widthOfString(text: string): number;
  text(text: string, xPt: number, yPt: number, options: TextOptions): PdfKit;
  save(): PdfKit;
  restore(): PdfKit;
  translate(x: number, y: number): PdfKit;
  scale(factor: number): PdfKit;
  rect(x: number, y: number, width: number, height: number): PdfKit;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): PdfKit;
  circle(x: number, y: number, radius: number): PdfKit;
  moveTo(x: number, y: number): PdfKit;
  lineTo(x: number, y: number): PdfKit;
  closePath(): PdfKit;
  clip(): PdfKit;
  fillColor(colour: string): PdfKit;
  fillOpacity(opacity: number): PdfKit;
  strokeColor(colour: string): PdfKit;
  lineWidth(width: number): PdfKit;
  lineCap(cap: "butt" | "round"): PdfKit;
  lineJoin(join: "miter" | "round"): PdfKit;
  dash(lengths: readonly number[]): PdfKit;
  fill(): PdfKit;
  stroke(): PdfKit;
  fillAndStroke(): PdfKit;
  struct(type: string, options?: StructureOptions): StructureElement;
  addStructure(element: StructureElement): void;
  markContent(tag: "Artifact", options: { readonly type: "Pagination" | "Layout" | "Page" }): void;
  markContent(tag: "Span", options: { readonly actual: string }): void;
  endMarkedContent(): void;
  link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): void;
  appendXML(xml: string): void;
  end(): void;
}

interface DocumentOptions {
  readonly pdfVersion: "1.7";
  readonly tagged: true;
  readonly lang: string;
  readonly displayTitle: true;
  readonly bufferPages: true;
  readonly autoFirstPage: false;
  /** Null for none: without it PDFKit starts with one that is not embedded. */
  readonly font: null;
  readonly info: Readonly<Record<string, unknown>>;
}

/** Opens a PDF document; its bytes come once it has ended. */
export const PdfKitDocument = PDFDocument as unknown as new (options: DocumentOptions) => PdfKit;
