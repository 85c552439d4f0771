import type { ChartDocument } from "../../../document/chart-document";
import { claimParagraph } from "../../../document/claim-paragraph";
import type { ClaimRow } from "../../../document/claim-rows";
import type { DeckFigure, Slide, SlideKind } from "../../../document/deck";
import { printedClaims } from "../../../document/printed-claims";
import { permalinkText } from "../../permalink";
import { readingKey } from "../reading-key";
import type { SlideSetting } from "./slide-setting";

function figureParagraphs({ table }: ChartDocument): string[] {
  return table.rows.map(({ label, detail, cells }) => {
    const figures = cells.map(({ text, notes }, index) =>
      [`${table.columns[index]?.label ?? ""}: ${text}`, ...notes].join("; "),
    );
    return `${[label, ...(detail === null ? [] : [detail])].join("; ")}. ${figures.join(". ")}.`;
  });
}

function claimParagraphs(heading: string, claims: readonly ClaimRow[]): string[] {
  return claims.length === 0 ? [] : [heading, ...claims.map(claimParagraph)];
}

/** Every figure of a chart in words, every claim with its source, and the address. */
function chartNotes(document: ChartDocument, setting: SlideSetting): string[] {
  const { claims, left } = printedClaims(document, setting.names);
  return [
    ...figureParagraphs(document),
    ...claimParagraphs(left ?? "Every claim behind the figures:", claims),
    ...(document.native === null ? [] : [readingKey(document.native)].filter((text) => text !== "")),
    document.sourceLine,
    permalinkText(document.permalink, setting.site),
  ];
}

function figureNote({ label, text, notes }: DeckFigure): string {
  return [`${label}: ${text}`, ...notes].join("; ");
}

type SlideOf<Kind extends SlideKind> = Extract<Slide, { kind: Kind }>;

type Kinds = { readonly [Kind in SlideKind]: (slide: SlideOf<Kind>, setting: SlideSetting) => readonly string[] };

const kinds: Kinds = {
  title: () => [],
  section: () => [],
  text: () => [],
  chart: ({ document }, setting) => chartNotes(document, setting),
  charts: ({ documents }, setting) => documents.flatMap((document) => chartNotes(document, setting)),
  figures: ({ figures, sourceLine }) => [...figures.map(figureNote), sourceLine],
  table: ({ sourceLine }) => [sourceLine],
  // Each of its frames tells its own.
  claims: () => [],
};

/** What the notes of a slide's first frame say besides the frame's own: its figures in words, every claim behind them, and where they are found. */
export function slideNotes<Kind extends SlideKind>(slide: SlideOf<Kind>, setting: SlideSetting): string[] {
  const own: (slide: SlideOf<Kind>, setting: SlideSetting) => readonly string[] = kinds[slide.kind as Kind];
  const { behind = [] } = slide;
  return [...own(slide, setting), ...claimParagraphs("Every claim behind the figures in words:", behind)];
}
