import type { Revision } from "../ledger/entry";
import type { ChartDocument, DocumentSource } from "./chart-document";
import type { ClaimRow } from "./claim-rows";
import type { Table } from "./table";

/** One of a slide's large figures: what is counted, the figure in words, and what has to be said beside it. */
export interface DeckFigure {
  readonly label: string;
  readonly text: string;
  readonly isReported: boolean;
  readonly notes: readonly string[];
}

interface SlideBase {
  readonly title: string;
  /** What a speaker says or looks up: one paragraph each. */
  readonly notes: readonly string[];
}

/** What a slide may be. Every format answers for every kind. */
export type Slide =
  | (SlideBase & { readonly kind: "title"; readonly lines: readonly string[] })
  | (SlideBase & { readonly kind: "chart"; readonly document: ChartDocument })
  | (SlideBase & { readonly kind: "figures"; readonly figures: readonly DeckFigure[]; readonly sourceLine: string })
  | (SlideBase & { readonly kind: "claims"; readonly claims: readonly ClaimRow[] });

export type SlideKind = Slide["kind"];

/** Figures of a deck as data: which chart they are of, or "attack" for all that is reported of one, and where they were read. */
export interface DeckTable {
  readonly chart: string;
  readonly table: Table;
  readonly sources: readonly DocumentSource[];
  readonly revision: Revision;
}

/**
 * Slides in order, resolved at one ledger revision and ready for any exporter: a chart, a dashboard, an attack or a briefing. `id` goes into
 * file names. `documents` are the chart documents of its slides, in order; `tables`
 * all its figures, those too that no chart of it shows.
 */
export interface Deck {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
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
  return slides.flatMap((slide) => (slide.kind === "chart" ? [slide.document] : []));
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
