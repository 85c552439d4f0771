import type { EntryKind } from "../ledger/entry";
import { textIdOf } from "../ledger/text";
import { freeSlug } from "../query/slug-of";
import { acceptedFigures } from "./accepted";
import { anchorAt } from "./anchor-words";
import { eventOfFigure, type NewAttack, type NewPeriod, type Review, type ReviewFigure } from "./review";

/** What of a review a record comes from: the report, a new attack, period, attributor or place by its id, or a figure by its key. */
export interface Part {
  readonly part: "report" | "attack" | "period" | "attributor" | "place" | "figure";
  readonly key: string;
}

/** A record as a review words it, not yet held to its schema, and what it comes from. */
export interface ReviewRecord extends Part {
  readonly kind: Exclude<EntryKind, "briefing" | "withdrawal">;
  readonly body: { readonly id: string };
}

const longestReportPart = 48;

function claimIds(
  { id }: Review["report"],
  figures: readonly ReviewFigure[],
  isWithdrawn: (id: string) => boolean,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    figures.map(({ key, fields: { measure, subtype } }) => {
      const count = [measure, subtype ?? ""]
        .join("-")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replace(/-$/, "");
      const wanted = `${id.slice(0, longestReportPart).replace(/-$/, "")}-${count}`.slice(0, 80).replace(/-$/, "");
      const own = freeSlug(wanted, (one) => taken.has(one) || isWithdrawn(one));
      taken.add(own);
      return [key, own];
    }),
  );
}

function attackBody({ id, label, nightOf, precision, start, end, places }: NewAttack) {
  return { kind: "attack", id, label, nightOf, window: { precision, start, end }, places };
}

function periodBody({ id, label, fromOn, toOn, precision, places }: NewPeriod) {
  return { kind: "period", id, label, fromOn, toOn, precision, places };
}

function reportBody({ report, textSha256 }: Review) {
  const { publishedOnHow, note, ...printed } = report;
  const publishedOnBasis = publishedOnHow === null ? { kind: "printed" } : { kind: "inferred", how: publishedOnHow };
  return { ...printed, publishedOnBasis, textSha256, ...(note === null ? {} : { note }) };
}

const placesInferred = "No place is named with the figure; those of its event are meant.";

function claimBody(figure: ReviewFigure, review: Review, ids: ReadonlyMap<string, string>, placesOf: PlacesOf) {
  const { fields, start, end, key } = figure;
  const { of, supersededBy: replacedBy, note, places, event: _own, ...stated } = fields;
  // What is not accepted replaces nothing: the figure before it stands until it is.
  const supersededBy = ids.get(replacedBy ?? "") ?? null;
  const event = eventOfFigure(figure, review);
  return {
    ...stated,
    ...(replacedBy !== null && supersededBy === null ? { status: "asserted" } : {}),
    id: ids.get(key) ?? key,
    report: review.report.id,
    event,
    places: places.length > 0 || event === null ? places : placesOf(event),
    anchor: anchorAt(review.text, start, end),
    ...(of === null ? {} : { of }),
    ...(supersededBy === null ? {} : { supersededBy }),
    ...(places.length > 0 ? {} : { inferred: placesInferred }),
    ...(note === null ? {} : { note }),
  };
}

/** The places of an event of the ledger or of the review; none for an event that is not there. */
export type PlacesOf = (event: string) => readonly string[];

/**
 * The records that saving a review makes, each leaning only on those before it: of new places, attributors and attacks those that accepted
 * figures name, then the report, its text, and a claim for each accepted figure. The same review gives the same records, ids and all; a
 * claim takes no id that a withdrawn record had.
 */
export function reviewRecords(
  review: Review,
  ledgerPlacesOf: PlacesOf,
  isWithdrawn: (id: string) => boolean,
): ReviewRecord[] {
  const accepted = acceptedFigures(review);
  const events = new Set(accepted.map((figure) => eventOfFigure(figure, review)));
  const attacks = review.attacks.filter(({ id }) => events.has(id));
  const periods = review.periods.filter(({ id }) => events.has(id));
  const speakers = new Set(accepted.map(({ fields }) => fields.attributedTo));
  const ground = new Set([
    ...accepted.flatMap(({ fields }) => fields.places),
    ...[...attacks, ...periods].flatMap(({ places }) => places),
  ]);
  const placesOf: PlacesOf = (event) =>
    [...attacks, ...periods].find(({ id }) => id === event)?.places ?? ledgerPlacesOf(event);
  const ids = claimIds(review.report, accepted, isWithdrawn);
  const named = <R extends { readonly id: string }>(records: readonly R[], used: ReadonlySet<string | null>) =>
    records.filter(({ id }) => used.has(id));
  return [
    ...named(review.places, ground).map((body): ReviewRecord => {
      return { part: "place", key: body.id, kind: "place", body: { ...body, ...{ latitude: null, longitude: null } } };
    }),
    ...named(review.attributors, speakers).map((body): ReviewRecord => {
      return { part: "attributor", key: body.id, kind: "attributor", body };
    }),
    ...attacks.map((attack): ReviewRecord => {
      return { part: "attack", key: attack.id, kind: "event", body: attackBody(attack) };
    }),
    ...periods.map((period): ReviewRecord => {
      return { part: "period", key: period.id, kind: "event", body: periodBody(period) };
    }),
    { part: "report", key: "report", kind: "report", body: reportBody(review) },
    {
      part: "report",
      key: "text",
      kind: "text",
      body: { id: textIdOf(review.textSha256), text: review.text } as { id: string },
    },
    ...accepted.map((figure): ReviewRecord => {
      return { part: "figure", key: figure.key, kind: "claim", body: claimBody(figure, review, ids, placesOf) };
    }),
  ];
}
