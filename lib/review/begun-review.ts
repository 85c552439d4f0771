import type { Extraction } from "../extract/extracted";
import type { Ledger } from "../ledger/fold";
import type { Place, PlaceId } from "../ledger/place";
import { freeSlug, slugOf } from "../query/slug-of";
import { likelyEvent, possibleAttacks, segmentDay } from "./near-events";
import { newAttack } from "./new-attack";
import { withOtherAttackDoubts } from "./other-attack";
import { proposal } from "./proposal";
import type { NewAttack, NewPlace, ReportFields, Review, ReviewFigure, ReviewSegment } from "./review";

/** The ledger's places with those that a review adds. */
export function allPlaces(
  places: ReadonlyMap<PlaceId, Place>,
  added: readonly NewPlace[],
): ReadonlyMap<PlaceId, Place> {
  return new Map([...places, ...added.map((one) => [one.id, { ...one, latitude: null, longitude: null }] as const)]);
}

/** The id of a report, as the curated ones have it: its day, then who published it or what it is called. */
export function reportId(
  { publishedOn, publisher, title }: Omit<ReportFields, "id">,
  isTaken: (id: string) => boolean,
) {
  const name = slugOf(publisher ?? title ?? "report", 40);
  return freeSlug([publishedOn, name === "" ? "report" : name].filter((part) => part !== null).join("-"), isTaken);
}

interface Passages {
  readonly segments: readonly ReviewSegment[];
  readonly attacks: readonly NewAttack[];
}

const nightWords = /\b(?:overnight|night|nighttime|early hours)\b/i;

/** Whether a passage tells of a night; the report's own attack, whose words may stand anywhere, where the text names one. */
function isOfNight({ label, spans }: Extraction["segments"][number], text: string): boolean {
  const own = spans.map(([start, end]) => text.slice(start, end)).join("\n");
  return nightWords.test(label === null || own === "" ? text : own);
}

/**
 * Each passage with the event it is likely about. An attack of a day of its own, the report's first of all, is one to be recorded where the
 * ledger has none such; with several that may be meant only the report's own is proposed anew.
 */
function passages(
  found: Extraction,
  figures: readonly ReviewFigure[],
  { text, publishedOn }: { readonly text: string; readonly publishedOn: string | null },
  places: ReadonlyMap<PlaceId, Place>,
  ledger: Ledger,
): Passages {
  const attacks: NewAttack[] = [];
  const counted = new Set(figures.map(({ segment }) => segment));
  const isTaken = (id: string) => ledger.standings.has(id) || attacks.some((one) => one.id === id);
  const segments = found.segments
    .filter(({ id }) => counted.has(id) || id === "lead")
    .map((one): ReviewSegment => {
      const { id, kind, label } = one;
      const placeSets = figures.filter(({ segment }) => segment === id).map(({ fields }) => fields.places);
      const known = likelyEvent(one, publishedOn, placeSets.flat(), ledger);
      const day = segmentDay(one, publishedOn);
      const segment = { ...{ id, kind, label, event: known }, isChosen: false, isOneAttack: false };
      // A passage without figures, as of a report on another country's losses, is no attack to be recorded.
      if (known !== null || day === null || !counted.has(id)) return segment;
      if (label !== null && possibleAttacks(one, publishedOn, placeSets.flat(), ledger).length > 0) return segment;
      const attack = newAttack(day, placeSets, places, isOfNight(one, text), isTaken);
      attacks.push({ ...attack, follows: id });
      return { ...segment, event: attack.id };
    });
  return { segments, attacks };
}

/** A text just read, with what is known of its report. */
export interface ReadText {
  readonly text: string;
  readonly textSha256: string;
  readonly report: Omit<ReportFields, "id">;
  readonly found: Extraction;
}

/** A review as it begins: everything that the engine read is proposed, nothing is decided. */
export function begunReview({ text, textSha256, report, found }: ReadText, ledger: Ledger): Review {
  const { figures, setAside, attributors, places } = proposal(text, found, ledger);
  const every = allPlaces(ledger.places, places);
  const { segments, attacks } = passages(found, figures, { text, publishedOn: report.publishedOn }, every, ledger);
  const id = reportId(report, (taken) => ledger.standings.has(taken));
  return {
    text,
    textSha256,
    report: { id, ...report },
    segments: [...segments],
    figures: withOtherAttackDoubts({ figures, text }, report.publishedOn),
    setAside,
    attacks: [...attacks],
    periods: [],
    attributors,
    places,
  };
}
