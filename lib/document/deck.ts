import type { Revision } from "../ledger/entry";
import type { MeasureId } from "../ledger/measures/registry";
import type { Unit } from "../ledger/unit";
import type { ChartDocument, DocumentSource } from "./chart-document";
import type { ClaimRow } from "./claim-rows";
import type { Table } from "./table";
import type { WordsTable } from "./words-table";

/** Whose a figure is: its event and measure, and where it is reported its unit and the places that it holds for. */
export interface FigureSubject {
  readonly event: string;
  readonly measure: MeasureId;
  readonly unit: Unit | null;
  readonly places: readonly string[];
}

/** One of a slide's large figures: what is counted, the figure in words, and what has to be said beside it. */
export interface DeckFigure {
  /** Whose it is, for a picture from which it leads to its claims; left out where that is not known. */
  readonly subject?: FigureSubject;
  readonly label: string;
  readonly text: string;
  readonly isReported: boolean;
  readonly notes: readonly string[];
}

interface SlideBase {
  readonly title: string;
  /** What a speaker says or looks up: one paragraph each. */
  readonly notes: readonly string[];
  /**
   * Every claim behind figures that its words tell, or its large figures, for whatever shows the claims behind a slide; those of a chart are
   * in its document. Left out where there are none.
   */
  readonly behind?: readonly ClaimRow[];
  /** Who printed the figures that its words tell, and the ledger revision; left out where they tell none. */
  readonly sourceLine?: string;
  /** The ledger revision of its figures where that is not its deck's; left out where it is. */
  readonly revision?: Revision;
}

/** A paragraph of a slide's text; one that is an item is set off by a sign, as in a list. */
export interface DeckParagraph {
  readonly text: string;
  readonly isItem: boolean;
}

/** What a slide may be. Every format answers for every kind; a section's slide parts those before it from those after. */
export type Slide =
  | (SlideBase & { readonly kind: "title"; readonly lines: readonly string[] })
  | (SlideBase & { readonly kind: "section"; readonly lines: readonly string[] })
  | (SlideBase & { readonly kind: "text"; readonly paragraphs: readonly DeckParagraph[] })
  | (SlideBase & { readonly kind: "chart"; readonly document: ChartDocument })
  | (SlideBase & { readonly kind: "charts"; readonly documents: readonly [ChartDocument, ChartDocument] })
  | (SlideBase & { readonly kind: "figures"; readonly figures: readonly DeckFigure[]; readonly sourceLine: string })
  | (SlideBase & { readonly kind: "table"; readonly table: WordsTable; readonly sourceLine: string })
  | (SlideBase & { readonly kind: "claims"; readonly claims: readonly ClaimRow[] });

export type SlideKind = Slide["kind"];

/** The proportions of the screen that slides are given on, width to height. */
export type SlideShape = "16:9" | "4:3";

/** Figures of a deck as data: which chart they are of, "attack" for all that is reported of one or "comparison" for all of several, and where they were read. */
export interface DeckTable {
  readonly chart: string;
  readonly table: Table;
  readonly sources: readonly DocumentSource[];
  readonly revision: Revision;
}

/**
 * Slides in order, resolved at one ledger revision and ready for any exporter: a chart, a dashboard, an attack, a comparison or a briefing. `id` goes into
 * file names. `documents` are the chart documents of its slides, in order; `tables`
 * all its figures, those too that no chart of it shows.
 */
export interface Deck {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** The shape of the screen that it is given on; left out for a deck that is read, whose slides are "16:9" where it has some. */
  readonly shape?: SlideShape;
  readonly slides: readonly Slide[];
  readonly documents: readonly ChartDocument[];
  readonly tables: readonly DeckTable[];
  readonly revision: Revision;
  readonly recordedAt: string | null;
  readonly asOf: string | null;
  readonly query: string;
  readonly permalink: string;
}

/** The charts that slides show, in order. */
export function documentsOf(slides: readonly Slide[]): ChartDocument[] {
  return slides.flatMap((slide) => {
    if (slide.kind === "chart") return [slide.document];
    return slide.kind === "charts" ? slide.documents : [];
  });
}

/** A chart as a deck of its own: one slide. */
export function chartDeck(document: ChartDocument): Deck {
  const { chart, title, subtitle, notes, revision, recordedAt, asOf, query, permalink } = document;
  const slides: Slide[] = [{ kind: "chart", title, notes, document }];
  const all = [document];
  return {
    id: chart,
    title,
    subtitle,
    slides,
    documents: all,
    tables: all,
    revision,
    recordedAt,
    asOf,
    query,
    permalink,
  };
}
