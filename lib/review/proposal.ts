import type { ExtractedFigure, Extraction } from "../extract/extracted";
import type { Ledger } from "../ledger/fold";
import { measureOf } from "../ledger/measures/registry";
import { countryId, type Place, type PlaceId } from "../ledger/place";
import { figureKey, isSameCount } from "./figure-key";
import { figureSpan } from "./figure-span";
import { type SpeakerFinder, speakerFinder } from "./named-speaker";
import { type NamedPlaces, namedPlaces } from "./place-list";
import { withRepeats } from "./repeats";
import type { FigureFields, NewPlace, Review, ReviewFigure } from "./review";
import { withRevisions } from "./revised";
import { headlineEnd } from "./title-line";

/** The figures of a text as they are put to a reviewer, and the records that the ledger lacks for them. */
export type Proposal = Pick<Review, "figures" | "setAside" | "attributors" | "places">;

const targets: Record<ExtractedFigure["target"], string | null> = {
  UA: null,
  RU: "it is about an attack on Russia; figures of those are not recorded here, so reject it",
  OCC: "it is about an attack on occupied territory; figures of those are not recorded here, so reject it",
  OTHER: "it is about another country; figures of those are not recorded here, so reject it",
};

interface Gathered {
  readonly places: Map<PlaceId, Place>;
  readonly newPlaces: Map<string, NewPlace>;
  /** What each wording for places came to; one text says the same few again and again. */
  readonly worded: Map<string, NamedPlaces>;
  readonly speakers: SpeakerFinder;
}

function placesNamed(written: string, gathered: Gathered): NamedPlaces {
  const named = gathered.worded.get(written) ?? namedPlaces(written, gathered.places);
  gathered.worded.set(written, named);
  for (const { id, added } of named.places) {
    if (added === null) continue;
    gathered.newPlaces.set(id, added);
    gathered.places.set(id, { ...added, latitude: null, longitude: null });
  }
  return named;
}

function placesOf(figure: ExtractedFigure, gathered: Gathered, doubts: string[]): PlaceId[] {
  const isVolume = ["launched", "intercepted"].includes(measureOf(figure.measure).group);
  if (figure.place === null) {
    if (isVolume) return [countryId];
    doubts.push("no place is named near it: the attack’s own places are meant, unless you name others");
    return [];
  }
  const { places, unknown } = placesNamed(figure.place, gathered);
  const names = unknown.map((name) => `“${name}”`).join(", ");
  const instead =
    places.length === 0 ? "name it, or the attack’s own places are meant" : "add it, or only the others count";
  if (unknown.length > 0) doubts.push(`the ledger has no place called ${names}: ${instead}`);
  return places.map(({ id }) => id);
}

function proposed(figure: ExtractedFigure, text: string, gathered: Gathered): ReviewFigure {
  const [start, end] = figureSpan(figure, text);
  const doubts: string[] = [];
  const target = targets[figure.target];
  if (target !== null) doubts.push(target);
  const speaker = figure.attributedTo === null ? null : gathered.speakers.speakerAt(figure.attributedTo, figure.start);
  const { measure, subtype, partOf, low, best, high, qualifier, unit, status } = figure;
  const fields: FigureFields = {
    ...{ measure, subtype, partOf, unit, status, of: null, asOf: null, supersededBy: null, event: null, note: null },
    value: { low, best, high, qualifier },
    places: placesOf(figure, gathered, doubts),
    attributedTo: speaker?.id ?? null,
  };
  return {
    key: figureKey(figure.start, figure.end, measure),
    ...{ start, end, from: "engine", rule: figure.rule, confidence: figure.confidence },
    // What is not Ukraine's belongs to no event until a person says so.
    segment: target === null ? figure.event : null,
    reasons: [...figure.reasons, ...(speaker?.why == null ? [] : [speaker.why])],
    doubts,
    read: fields,
    fields,
    decision: "undecided",
    isElsewhere: target !== null,
    held: null,
    repeats: null,
  };
}

/** A figure that its report replaces names the one that replaces it: the nearest of the same count that stands. */
function withSuccessor(figure: ReviewFigure, all: readonly ReviewFigure[]): ReviewFigure {
  if (figure.fields.status !== "superseded") return figure;
  const [nearest] = all
    .filter(
      ({ key, segment, fields }) =>
        key !== figure.key &&
        segment === figure.segment &&
        fields.status === "asserted" &&
        isSameCount(fields, figure.fields),
    )
    .sort((a, b) => Math.abs(a.start - figure.start) - Math.abs(b.start - figure.start));
  const fields: FigureFields = {
    ...figure.fields,
    status: nearest === undefined ? "asserted" : "superseded",
    supersededBy: nearest?.key ?? null,
  };
  const doubts = nearest === undefined ? ["the text replaces it by a later figure, which was not found"] : [];
  return { ...figure, doubts: [...figure.doubts, ...doubts], read: fields, fields };
}

/** What the engine read in a text, with its words for places, speakers and passages resolved to records of the ledger. */
export function proposal(text: string, found: Extraction, ledger: Ledger): Proposal {
  const gathered: Gathered = {
    places: new Map(ledger.places),
    newPlaces: new Map(),
    worded: new Map(),
    speakers: speakerFinder(text, ledger.attributors),
  };
  const all = found.figures.map((figure) => proposed(figure, text, gathered));
  const unique = [...new Map(all.map((figure) => [figure.key, figure])).values()];
  const told = withRepeats(
    unique.map((figure) => withSuccessor(figure, unique)),
    headlineEnd(text),
  );
  return {
    figures: withRevisions(told, text),
    setAside: found.rejected.map(({ start, end, why }) => ({ start, end, why })),
    attributors: [...gathered.speakers.added.values()],
    places: [...gathered.newPlaces.values()],
  };
}
