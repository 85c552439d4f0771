import type { Deck, Slide, SlideShape } from "../../../document/deck";
import { ledgerRevisionText } from "../../../format/status";
import type { ExportSetting } from "../../exporter";
import { permalinkText } from "../../permalink";
import type { SlideBoxes } from "../box";
import { placed, type Shape, slideNumber } from "../shape";
import type { Paragraph } from "../text-body";
import { fittingSizePt, lineCount } from "../text-extent";

/** What every slide of a file is made with. */
export interface SlideSetting extends ExportSetting {
  readonly deck: Pick<Deck, "title" | "permalink" | "revision" | "asOf">;
  /** Where the parts of its slides stand. */
  readonly boxes: SlideBoxes;
}

/** What the slides of what is given on a screen are made with besides: the shape of the screen. */
export interface FrameSlideSetting extends SlideSetting {
  readonly shape: SlideShape;
}

/** An address within the site as it is printed, a link where the site is known. */
export function addressParagraph(permalink: string, { site }: Pick<SlideSetting, "site">): Paragraph {
  const address = permalinkText(permalink, site);
  return [{ text: address, href: site === null ? null : address }];
}

const titleSizesPt = [26, 24, 22, 20, 18, 16, 14, 12] as const;

/** How much wider bold letters are. */
export const boldFactor = 1.12;

/** A content slide's title, as large as its length leaves room for. */
export function titleShape(title: string, { boxes }: Pick<SlideSetting, "boxes">): Shape {
  const { height } = boxes.title;
  const width = boxes.title.width / boldFactor;
  const onOneLine = titleSizesPt.filter((sizePt) => sizePt >= 20 && lineCount(title, width, sizePt) === 1)[0];
  const sizePt = onOneLine ?? fittingSizePt(title, width, height, titleSizesPt.slice(1));
  return placed("title", "Title", [[{ text: title, ...(sizePt === titleSizesPt[0] ? {} : { sizePt }) }]]);
}

/** Text in a placeholder, as large as fits: the layout's own size, else the largest of the others. */
export function fittedText(
  of: "subtitle" | "key",
  name: string,
  text: string,
  sizesPt: readonly number[],
  { boxes }: Pick<SlideSetting, "boxes">,
): Shape[] {
  if (text === "") return [];
  const { width, height } = boxes[of];
  const sizePt = fittingSizePt(text, width, height, sizesPt);
  return [placed(of, name, [[{ text, ...(sizePt === sizesPt[0] ? {} : { sizePt }) }]])];
}

/** What a content slide says under its title: unit and scope. */
export function subtitleShape(text: string, setting: Pick<SlideSetting, "boxes">): Shape[] {
  return fittedText("subtitle", "Subtitle", text, [13, 12, 11, 10, 9], setting);
}

/** A slide's foot: who printed the figures, the address that gives them again, and the slide's number. */
export function footShapes(sourceLine: string, permalink: string, setting: SlideSetting): Shape[] {
  const { width, height } = setting.boxes.source;
  const sizePt = fittingSizePt(sourceLine, width, height - 0.16, [9, 8, 7, 6]);
  const source: Paragraph = [{ text: sourceLine, ...(sizePt === 9 ? {} : { sizePt }) }];
  return [placed("source", "Source", [source, addressParagraph(permalink, setting)]), slideNumber];
}

/** The foot of a slide of words: who printed the figures that it tells, or without any the ledger revision alone. */
export function footOf(
  { sourceLine, revision }: Pick<Slide, "sourceLine" | "revision">,
  setting: SlideSetting,
): Shape[] {
  const { deck } = setting;
  const ledgerLine = `Strike Ledger, ${ledgerRevisionText(revision ?? deck.revision)}.`;
  return footShapes(sourceLine ?? ledgerLine, deck.permalink, setting);
}

const coverSizesPt = { title: [44, 40, 36, 32, 28, 24, 20, 16, 12], section: [32, 28, 24, 20, 16, 12] } as const;

/** The title of a first slide, or of one that parts others. */
export function coverTitleShape(title: string, of: "title" | "section", { boxes }: Pick<SlideSetting, "boxes">): Shape {
  const { width, height } = of === "title" ? boxes.coverTitle : boxes.sectionTitle;
  const sizePt = fittingSizePt(title, width / boldFactor, height, coverSizesPt[of]);
  return placed(of === "title" ? "centredTitle" : "title", "Title", [[{ text: title, sizePt }]]);
}
