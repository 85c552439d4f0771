import type { SlideFault } from "../../lib/briefing/slide-at";
import { paragraphsOf, type TextField, writtenParagraphs } from "../../lib/briefing/slide-texts";
import { attackTable } from "../../lib/document/chart-table";
import { claimRows } from "../../lib/document/claim-rows";
import type { DeckTable, Slide } from "../../lib/document/deck";
import { tableSources } from "../../lib/document/sources";
import { listText } from "../../lib/format/list";
import { ledgerRevisionText } from "../../lib/format/status";
import { uncapitalised } from "../../lib/format/typography";
import type { BriefingSlide, BriefingSlideKind } from "../../lib/ledger/briefing";
import type { Ledger } from "../../lib/ledger/fold";
import { attackClaims, attackFigures, attackRead } from "./attack-part";
import { slideDocument } from "./chart-slide";
import { type ResolvedView, resolvedView } from "./chart-view";
import { measuresSlide } from "./figures-slide";

/** What a slide shows besides its words, or why it cannot be drawn: then `slide` is null. */
export interface SlideContent {
  readonly slide: Slide | null;
  readonly faults: readonly SlideFault[];
  readonly tables: readonly DeckTable[];
  /** The instants as of which its figures are read; none where it has no figures of its own. */
  readonly asOf: readonly (string | null)[];
}

type Texts = Readonly<Record<TextField, string>>;

/** What every kind is made with: its texts with their figures in words, the ledger, and what stands for a title that is left empty. */
interface Making {
  readonly texts: Texts;
  readonly ledger: Ledger;
  readonly briefingTitle: string;
}

type SlideOf<Kind extends BriefingSlideKind> = Extract<BriefingSlide, { kind: Kind }>;

type Kinds = {
  readonly [Kind in BriefingSlideKind]: (slide: SlideOf<Kind>, making: Making) => SlideContent | Promise<SlideContent>;
};

function titled({ title }: Texts, ...others: readonly string[]): string {
  return [title, ...others].find((text) => text.trim() !== "") ?? "Untitled";
}

function wordsOnly(slide: Slide): SlideContent {
  return { slide, faults: [], tables: [], asOf: [] };
}

function faulty(faults: readonly SlideFault[]): SlideContent {
  return { slide: null, faults, tables: [], asOf: [] };
}

function viewFaults(views: readonly ResolvedView[]): SlideFault[] {
  return views.flatMap(({ faults }) => faults);
}

async function chartContent({ view }: SlideOf<"chart">, { texts, ledger }: Making): Promise<SlideContent> {
  const resolved = resolvedView(view, ledger, "view");
  if (resolved.chart === null) return faulty(resolved.faults);
  const document = await slideDocument(resolved.chart, resolved.selection);
  const slide: Slide = { kind: "chart", title: titled(texts, document.title), notes: document.notes, document };
  return { slide, faults: [], tables: [document], asOf: [document.asOf] };
}

async function chartsContent({ views }: SlideOf<"charts">, { texts, ledger }: Making): Promise<SlideContent> {
  const [left, right] = [resolvedView(views[0], ledger, "views[0]"), resolvedView(views[1], ledger, "views[1]")];
  if (left.chart === null || right.chart === null) return faulty(viewFaults([left, right]));
  const documents = await Promise.all([
    slideDocument(left.chart, left.selection),
    slideDocument(right.chart, right.selection),
  ]);
  const [first, ...others] = [...new Set(documents.map(({ name }) => name))];
  const own = listText([first ?? "", ...others.map(uncapitalised)]);
  const notes = [...new Set(documents.flatMap((document) => document.notes))];
  const slide: Slide = { kind: "charts", title: titled(texts, own), notes, documents };
  return { slide, faults: [], tables: documents, asOf: documents.map(({ asOf }) => asOf) };
}

function figuresContent(slide: SlideOf<"figures">, { texts, ledger }: Making): SlideContent {
  const found = attackRead(slide, ledger);
  if ("message" in found) return faulty([found]);
  const { read, selection } = found;
  const { label } = read.event;
  const measures = attackFigures(slide, found);
  const table = attackTable(label, [read], measures, ledger.places);
  const data = { chart: "attack", table, sources: tableSources(table, ledger), revision: ledger.revision };
  const made = measuresSlide(titled(texts, label), read, measures, selection);
  return { slide: { ...made, behind: claimRows(data, ledger) }, faults: [], tables: [data], asOf: [null] };
}

function claimsContent(slide: SlideOf<"claims">, { texts, ledger }: Making): SlideContent {
  const found = attackRead(slide, ledger);
  if ("message" in found) return faulty([found]);
  const { event } = found.read;
  const claims = attackClaims(slide, found, ledger);
  const title = titled(texts, `Who said what: ${event.label}`);
  const sourceLine = `Each figure with who stated it, who printed it and the words it was read from. Strike Ledger, ${ledgerRevisionText(ledger.revision)}.`;
  return wordsOnly({ kind: "claims", title, claims, notes: [], sourceLine });
}

const kinds: Kinds = {
  title: (_, { texts, briefingTitle }) =>
    wordsOnly({ kind: "title", title: titled(texts, briefingTitle), lines: paragraphsOf(texts.lines), notes: [] }),
  section: (_, { texts }) => {
    const [first = "", ...others] = paragraphsOf(texts.lines);
    const lines = texts.title.trim() === "" ? others : [first, ...others].filter((line) => line !== "");
    return wordsOnly({ kind: "section", title: titled(texts, first), lines, notes: [] });
  },
  text: (_, { texts }) => {
    const paragraphs = writtenParagraphs(texts.text);
    return wordsOnly({ kind: "text", title: titled(texts, paragraphs[0]?.text ?? ""), paragraphs, notes: [] });
  },
  chart: chartContent,
  charts: chartsContent,
  figures: figuresContent,
  claims: claimsContent,
};

/** What a slide of any kind shows at a ledger's revision. A title that is left empty is the chart's own, or says what the slide is of. */
export function slideContent<Kind extends BriefingSlideKind>(
  slide: SlideOf<Kind>,
  texts: Texts,
  ledger: Ledger,
  briefingTitle: string,
): SlideContent | Promise<SlideContent> {
  const made: (slide: SlideOf<Kind>, making: Making) => SlideContent | Promise<SlideContent> =
    kinds[slide.kind as Kind];
  return made(slide, { texts, ledger, briefingTitle });
}
