import { type LedgerAt, revisionOf, type SlideFault } from "../../lib/briefing/slide-at";
import { longTitleFault, type SlideTexts, slideTexts } from "../../lib/briefing/slide-texts";
import { tableClaims } from "../../lib/document/claim-part";
import type { ClaimRow } from "../../lib/document/claim-rows";
import type { DeckTable, Slide } from "../../lib/document/deck";
import type { Briefing, BriefingSlide } from "../../lib/ledger/briefing";
import type { Ledger } from "../../lib/ledger/fold";
import { type SlideContent, slideContent } from "./briefing-slide-kinds";
import { type LiveWords, liveWords } from "./live-words";

/** A slide of a briefing at its revision. `slide` is null where it has faults; `ledger` is null where its revision is not there. */
export interface ResolvedSlide {
  readonly slide: Slide | null;
  readonly faults: readonly SlideFault[];
  /** Its figures as data. */
  readonly tables: readonly DeckTable[];
  readonly ledger: Ledger | null;
  /** The instants as of which its figures are read; null among them for all that is known. */
  readonly asOf: readonly (string | null)[];
}

function textFaults({ faults, texts }: SlideTexts): SlideFault[] {
  const unread = faults.map(({ field, written, start, message }) => ({
    field,
    message: `${written === "{{" || written === "}}" ? "" : `“${written}” `}at character ${start + 1}: ${message}`,
  }));
  const message = longTitleFault(texts.title);
  return message === null ? unread : [...unread, { field: "title", message }];
}

function toldClaims(slide: Slide): ReadonlySet<string> {
  if (slide.kind === "claims") return new Set(slide.claims.map(({ claim }) => claim.id));
  if (slide.kind === "chart") return new Set(tableClaims(slide.document.table).keys());
  if (slide.kind === "charts") return new Set(slide.documents.flatMap(({ table }) => [...tableClaims(table).keys()]));
  return new Set();
}

/** A slide with what its live figures bring: notes, the claims behind them that it does not tell besides, and who printed them. */
function withWords(slide: Slide, { notes, behind, sourceLine }: LiveWords): Slide {
  const told = toldClaims(slide);
  const own = [...(slide.behind ?? []), ...behind].filter(({ claim }) => !told.has(claim.id));
  const claims = [...new Map(own.map((row): [string, ClaimRow] => [row.claim.id, row])).values()];
  return {
    ...slide,
    notes: [...notes, ...slide.notes.filter((note) => !notes.includes(note))],
    ...(claims.length === 0 ? {} : { behind: claims }),
    ...(sourceLine === null || slide.sourceLine !== undefined ? {} : { sourceLine }),
  };
}

function asOfOf({ slide, asOf }: SlideContent, { figures }: SlideTexts): (string | null)[] {
  const ownAsOf = slide === null ? [] : asOf;
  return figures.length > 0 ? [...ownAsOf, null] : [...ownAsOf];
}

/**
 * A slide of a briefing at its own revision, or all that keeps it from being drawn: live figures, charts, parameters and attacks that are not
 * there at that revision, or a revision that the ledger has not.
 */
export async function resolvedSlide(
  slide: BriefingSlide,
  briefing: Pick<Briefing, "revision" | "title">,
  ledgerAt: LedgerAt,
): Promise<ResolvedSlide> {
  const revision = revisionOf(slide, briefing);
  const ledger = await ledgerAt(revision);
  if (ledger === null) {
    const message = `there is no ledger revision ${revision}; bring the slide to one that there is`;
    return { slide: null, faults: [{ field: "revision", message }], tables: [], ledger, asOf: [] };
  }
  const texts = slideTexts(slide, ledger);
  const content = await slideContent(slide, texts.texts, ledger, briefing.title);
  const faults = [...textFaults(texts), ...content.faults];
  const words = liveWords(texts, ledger);
  const own = slide.revision === null ? {} : { revision: ledger.revision };
  return {
    slide: content.slide === null || faults.length > 0 ? null : { ...withWords(content.slide, words), ...own },
    faults,
    tables: faults.length > 0 ? [] : [...content.tables, ...words.tables],
    ledger,
    asOf: asOfOf(content, texts),
  };
}
