import { liveText } from "../../lib/briefing/live-figures";
import { type BriefingFault, type LedgerAt, placedFaults } from "../../lib/briefing/slide-at";
import { type Deck, documentsOf, type Slide } from "../../lib/document/deck";
import { instantText } from "../../lib/format/instant";
import { ledgerRevisionText } from "../../lib/format/status";
import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import type { Briefing } from "../../lib/ledger/briefing";
import type { Ledger } from "../../lib/ledger/fold";
import { othersTurn } from "../../lib/query/steps";
import { type ResolvedSlide, resolvedSlide } from "./briefing-slide";

/**
 * A briefing resolved: its deck, or all that keeps it from being drawn. `names` is the ledger that exporters take names from: that of the
 * latest revision among its slides, so that it changes no more than they do.
 */
export type BriefingDeck =
  | { readonly deck: Deck; readonly names: Ledger; readonly faults: readonly [] }
  | { readonly deck: null; readonly faults: readonly BriefingFault[] };

interface Scope {
  readonly own: Ledger;
  readonly resolved: readonly ResolvedSlide[];
}

/** The instant as of which all of a briefing's figures are read; null where they are not all read as of one. */
function commonAsOf(resolved: readonly ResolvedSlide[]): string | null {
  const [first = null, ...others] = [...new Set(resolved.flatMap(({ asOf }) => asOf))];
  return others.length === 0 ? first : null;
}

/** The revisions that slides were brought to other than their briefing's, the earliest first, each with its ledger and its slides' number. */
function otherRevisions({ own, resolved }: Scope): { readonly ledger: Ledger; readonly count: number }[] {
  const ledgers = resolved.flatMap(({ ledger }) => ledger ?? []);
  const bySeq = new Map(ledgers.map((ledger) => [ledger.revision.seq, ledger]));
  return [...bySeq]
    .filter(([seq]) => seq !== own.revision.seq)
    .sort(([a], [b]) => a - b)
    .map(([seq, ledger]) => ({ ledger, count: ledgers.filter(({ revision }) => revision.seq === seq).length }));
}

/** What a briefing's first slide says of its scope: its revision, that of slides brought to another, and as of when. */
function scopeLines(scope: Scope): string[] {
  const asOf = commonAsOf(scope.resolved);
  const others = otherRevisions(scope).map(
    ({ ledger, count }) => `${countText(count, "slide")}: ${ledgerRevisionText(ledger.revision)}`,
  );
  return [
    ...(asOf === null ? [] : [`As known on ${instantText(asOf)}`]),
    [capitalised(ledgerRevisionText(scope.own.revision)), ...others].join("; "),
  ];
}

function scoped(slides: readonly Slide[], lines: readonly string[]): Slide[] {
  const first = slides.find(({ kind }) => kind === "title");
  return slides.map((slide) =>
    slide === first && slide.kind === "title" ? { ...slide, lines: [...slide.lines, ...lines] } : slide,
  );
}

/** The ledger of the latest revision that a slide is at: all that the briefing shows was recorded by then. */
function latestOf(scope: Scope): Ledger {
  const ledgers = [scope.own, ...otherRevisions(scope).map(({ ledger }) => ledger)];
  return ledgers.reduce((a, b) => (b.revision.seq > a.revision.seq ? b : a));
}

/** The same ledgers, each asked for once. */
function askedOnce(ledgerAt: LedgerAt): (revision: number) => Promise<Ledger | null> {
  const asked = new Map<number, Promise<Ledger | null>>();
  return (revision) => {
    const known = asked.get(revision) ?? Promise.resolve(ledgerAt(revision));
    asked.set(revision, known);
    return known;
  };
}

function deckOf(briefing: Briefing, title: string, scope: Scope): Deck {
  const { own, resolved } = scope;
  const slides = scoped(
    resolved.flatMap(({ slide }) => slide ?? []),
    scopeLines(scope),
  );
  return {
    id: briefing.id,
    title,
    subtitle: `${scopeLines(scope).join(". ")}.`,
    shape: briefing.shape,
    slides,
    documents: documentsOf(slides),
    tables: resolved.flatMap(({ tables }) => tables),
    revision: own.revision,
    recordedAt: latestOf(scope).recordedAt,
    asOf: commonAsOf(resolved),
    query: "",
    permalink: `/briefings/${briefing.id}`,
  };
}

/**
 * A briefing as a deck, each slide at its own revision, so that nothing recorded later changes a byte of it. One with faults is no deck: all
 * of them are given, in order, and none is drawn around.
 */
export async function briefingDeck(briefing: Briefing, ledgerAt: LedgerAt): Promise<BriefingDeck> {
  const at = askedOnce(ledgerAt);
  const own = await at(briefing.revision);
  const resolved: ResolvedSlide[] = [];
  for (const slide of briefing.slides) {
    resolved.push(await resolvedSlide(slide, briefing, at));
    // Whoever asks for something else is answered between two slides.
    await othersTurn();
  }
  const ofSlides = briefing.slides.flatMap(({ id }, index) => placedFaults(id, index, resolved[index]?.faults ?? []));
  if (own === null) {
    const message = `there is no ledger revision ${briefing.revision}; bring the briefing to one that there is`;
    return { deck: null, faults: [{ slide: null, at: "revision", field: "revision", message }, ...ofSlides] };
  }
  const title = liveText(briefing.title, own);
  const ofTitle = title.faults.map(({ message }) => ({ slide: null, at: "title", field: "title", message }));
  const faults = [...ofTitle, ...ofSlides];
  if (faults.length > 0) return { deck: null, faults };
  const scope = { own, resolved };
  return { deck: deckOf(briefing, title.text, scope), names: latestOf(scope), faults: [] };
}
