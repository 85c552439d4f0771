import fc from "fast-check";
import { type Claim, claimSchema } from "@/lib/ledger/claim";
import { claimTimeMs } from "@/lib/ledger/claim-time";
import type { EstimateKey } from "@/lib/ledger/estimate";
import { endOfKyivDayMs } from "@/lib/ledger/kyiv-time";
import { sourceKey } from "@/lib/ledger/source";
import { type VagueWord, type Value, vagueBands } from "@/lib/ledger/value";
import {
  about,
  atLeast,
  between,
  claim,
  claimBody,
  exactly,
  nearly,
  noneReported,
  over,
  reports,
  type Stated,
  statedUnknown,
  upTo,
  vaguely,
} from "./builders";

const hourMs = 3_600_000;

// Few numbers, close together and near a vague band, so that claims agree, clash and repeat each other often.
const number = fc.constantFrom(0, 1, 2, 8, 9, 10, 24, 30, 99, 200);

const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: number.map(exactly) },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(atLeast, over, upTo, nearly, about), number).map(([worded, n]) => worded(n)),
  },
  fc
    .tuple(number, number)
    .filter(([a, b]) => a < b)
    .map(([a, b]) => between(a, b)),
  fc.constantFrom<VagueWord>(...(Object.keys(vagueBands) as VagueWord[])).map(vaguely),
  fc.constantFrom(noneReported, statedUnknown),
);

/** Instants that a report could print: none, or one of some hours up to the end of its day, in either of two zones' notation. */
function asOfBefore(reportId: string): fc.Arbitrary<string | null> {
  const endMs = endOfKyivDayMs(reports.get(reportId)?.publishedOn ?? "2031-03-10");
  const instant = fc.tuple(fc.constantFrom(0, 1, 8, 30), fc.boolean()).map(([hours, isUtc]) => {
    const atMs = endMs - hours * hourMs;
    if (isUtc) return new Date(atMs).toISOString();
    return new Date(atMs + 2 * hourMs).toISOString().replace("Z", "+02:00");
  });
  return fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: instant });
}

const whatCounted = fc.constantFrom<Stated>(
  ...Array.from({ length: 6 }, (): Stated => ({ measure: "outage_water", unit: "people" })),
  { measure: "outage_water", unit: "households" },
  { measure: "injured", unit: "people" },
  { measure: "outage_water", unit: "people", event: "osterby-raid" },
  { measure: "outage_water", unit: "people", partOf: true },
);

const ground = fc.constantFrom<string[]>(
  ["lindal"],
  ["lindal"],
  ["lindal"],
  ["vesterby"],
  ["lindal", "vesterby"],
  ["norland"],
);

interface Drawn {
  readonly stated: Stated & { readonly report: string };
  readonly successor: number | null;
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    report: fc.constantFrom(...reports.keys()),
    attributedTo: fc.constantFrom(null, "mayor", "governor", "grid-company", "city-radio"),
    what: whatCounted,
    places: ground,
    value,
    successor: fc.option(fc.nat(20), { freq: 6 }),
  })
  .chain(({ what, successor, ...stated }) =>
    asOfBefore(stated.report).map((asOf) => ({ stated: { ...what, ...stated, asOf }, successor })),
  );

/** A claim about any of a few counts, with an id that no generated list uses. */
export const oneClaim: fc.Arbitrary<Claim> = drawn.map(({ stated }) => claim("added", stated));

/** Up to fourteen claims of a few sources, hours, grounds and counts; some replaced by a later claim of the list. */
export const someClaims: fc.Arbitrary<Claim[]> = fc
  .tuple(fc.array(drawn, { maxLength: 14 }), fc.infiniteStream(fc.constantFrom("p", "q", "r")))
  .map(([list, letters]) => {
    const ids = list.map((_, index) => `${letters.next().value}-${index}`);
    return list.map(({ stated, successor }, index) => {
      const id = ids[index] ?? "";
      const supersededBy = successor === null ? undefined : ids[index + 1 + successor];
      const body = claimBody(id, stated);
      return claimSchema.parse(supersededBy === undefined ? body : { ...body, status: "superseded", supersededBy });
    });
  });

/** The count that most generated claims are about. */
export const commonKey: EstimateKey = {
  event: "lindal-raid",
  measure: "outage_water",
  unit: "people",
  subtype: null,
  places: ["lindal"],
};

/** An instant around the reports' days, in milliseconds since the epoch. */
export const someInstantMs: fc.Arbitrary<number> = fc
  .nat(24 * 5)
  .map((hours) => Date.parse("2031-03-08T22:00:00Z") + hours * hourMs);

/**
 * Every reprint of a claim that the papers could print: the same source and figure in another report of the same day or later, undated or
 * dated as the original is.
 */
export function reprintsOf(original: Claim): Claim[] {
  const publishedOn = (id: string) => reports.get(id)?.publishedOn ?? "";
  return [...reports.keys()]
    .filter((id) => id !== original.report && publishedOn(id) >= publishedOn(original.report))
    .flatMap((report) => [null, original.asOf].map((asOf) => ({ ...original, id: "reprint", report, asOf })))
    .filter((reprint) => sourceKey(reprint, reports) === sourceKey(original, reports))
    .filter((reprint) => claimTimeMs(reprint, reports) >= claimTimeMs(original, reports));
}
