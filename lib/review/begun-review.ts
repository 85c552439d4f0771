import type { Extraction } from "../extract/extracted";
import type { Ledger } from "../ledger/fold";
import type { Place, PlaceId } from "../ledger/place";
import { freeSlug, slugOf } from "../query/slug-of";
import { likelyEvent, segmentDay } from "./near-events";
import { newAttack } from "./new-attack";
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

/** A text's first line, where it can be a title: short, and with more text below it. */
export function titleLine(text: string): string | null {
  const [first = "", ...rest] = text.trimStart().split(/[\n\r\u2028\u2029]+/u);
  const title = first.trim().replace(/^#+ /, "");
  return title.length > 0 && title.length <= 200 && rest.some((line) => line.trim() !== "") ? title : null;
}

interface Passages {
  readonly segments: readonly ReviewSegment[];
  readonly attacks: readonly NewAttack[];
}

/** Each passage with the event it is likely about; the report's own attack, where the ledger has none such, is one to be recorded. */
function passages(
  found: Extraction,
  figures: readonly ReviewFigure[],
  { text, publishedOn }: { readonly text: string; readonly publishedOn: string | null },
  places: ReadonlyMap<PlaceId, Place>,
  ledger: Ledger,
): Passages {
  const attacks: NewAttack[] = [];
  const counted = new Set(figures.map(({ segment }) => segment));
  const segments = found.segments
    .filter(({ id }) => counted.has(id) || id === "lead")
    .map(({ id, kind, label }): ReviewSegment => {
      const placeSets = figures.filter(({ segment }) => segment === id).map(({ fields }) => fields.places);
      const known = likelyEvent({ kind, label }, publishedOn, placeSets.flat(), ledger);
      const day = segmentDay({ kind, label }, publishedOn);
      const segment = { ...{ id, kind, label, event: known }, isChosen: false, isOneAttack: false };
      // A passage without figures, as of a report on another country's losses, is no attack to be recorded.
      if (known !== null || day === null || label !== null || !counted.has(id)) return segment;
      const isNight = /\b(?:overnight|night|nighttime|early hours)\b/i.test(text);
      const attack = newAttack(day, placeSets, places, isNight, (taken) => ledger.standings.has(taken));
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
    figures,
    setAside,
    attacks: [...attacks],
    periods: [],
    attributors,
    places,
  };
}
