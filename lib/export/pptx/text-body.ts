import type { Relations } from "./package-parts";
import { element, relationshipType, textElement } from "./xml";

/** The theme's colours that text and lines are set in, by what they are for; a template that brings its own theme restyles them. */
const colours = {
  ink: () => element("a:schemeClr", { val: "tx1" }),
  muted: () => element("a:schemeClr", { val: "tx2" }),
  accent: () => element("a:schemeClr", { val: "accent1" }),
} as const;

export type TextColour = keyof typeof colours;

/** A run of text in one style; null leaves a style to the placeholder. An address makes it a link. */
export interface Run {
  readonly text: string;
  readonly sizePt?: number;
  readonly isBold?: boolean;
  readonly colour?: TextColour;
  readonly href?: string | null;
}

export type Paragraph = readonly Run[];

/** The language that every run is in. */
export const language = "en-GB";

/** A fill in one of the theme's colours. */
export function colourFill(colour: TextColour): string {
  return element("a:solidFill", {}, colours[colour]());
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function runProperties(name: string, { sizePt, isBold, colour, href }: Omit<Run, "text">, relations: Relations | null) {
  const isLink = relations !== null && typeof href === "string" && isWebAddress(href);
  return element(
    name,
    { lang: language, sz: sizePt === undefined ? null : Math.round(sizePt * 100), b: isBold ? 1 : null, dirty: 0 },
    colour === undefined ? "" : colourFill(colour),
    isLink
      ? element("a:hlinkClick", { "r:id": relations.toAddress(relationshipType("hyperlink"), new URL(href).href) })
      : "",
  );
}

/** Runs of a paragraph as markup; a line break in a run's text becomes one of the paragraph. */
export function runsXml(runs: Paragraph, relations: Relations | null): string {
  return runs
    .map(({ text, ...style }) =>
      text
        .split(/\r\n?|\n/)
        .map((line) => element("a:r", {}, runProperties("a:rPr", style, relations), textElement("a:t", line)))
        .join(element("a:br", {}, runProperties("a:rPr", style, null))),
    )
    .join("");
}

/** Paragraphs as markup, at least one. `align` is left where it is null. */
export function paragraphsXml(
  paragraphs: readonly Paragraph[],
  relations: Relations | null,
  align: "l" | "ctr" | "r" | null = null,
): string {
  const properties = align === null ? "" : element("a:pPr", { algn: align });
  if (paragraphs.length === 0) return element("a:p", {}, properties, element("a:endParaRPr", { lang: language }));
  return paragraphs.map((runs) => element("a:p", {}, properties, runsXml(runs, relations))).join("");
}
