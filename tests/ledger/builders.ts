import type { z } from "zod";
import type { Attributor, Role } from "@/lib/ledger/attributor";
import { type Claim, claimSchema } from "@/lib/ledger/claim";
import { type ClaimContext, type Estimate, type EstimateKey, estimate } from "@/lib/ledger/estimate";
import type { MeasureId } from "@/lib/ledger/measures/registry";
import type { Place, Places } from "@/lib/ledger/place";
import { type Reading, reading } from "@/lib/ledger/reading";
import { type Report, reportSchema } from "@/lib/ledger/report";
import { type VagueWord, type Value, vagueBands, valueSchema } from "@/lib/ledger/value";

// Norland, its towns, its officials, its papers and every figure in these tests are invented.

export const exactly = (n: number): Value => valueSchema.parse({ low: n, best: n, high: n, qualifier: "exact" });
export const atLeast = (n: number): Value => valueSchema.parse({ low: n, best: n, high: null, qualifier: "at_least" });
export const over = (n: number): Value => valueSchema.parse({ low: n, best: n, high: null, qualifier: "over" });
export const upTo = (n: number): Value => valueSchema.parse({ low: null, best: n, high: n, qualifier: "up_to" });
export const nearly = (n: number): Value => valueSchema.parse({ low: null, best: n, high: n, qualifier: "nearly" });
export const about = (n: number): Value => valueSchema.parse({ low: null, best: n, high: null, qualifier: "about" });
export const between = (a: number, b: number): Value =>
  valueSchema.parse({ low: a, best: null, high: b, qualifier: "range" });
export const vaguely = (word: VagueWord): Value =>
  valueSchema.parse({ low: vagueBands[word][0], best: null, high: vagueBands[word][1], qualifier: "vague" });
export const noneReported = valueSchema.parse({ low: 0, best: 0, high: 0, qualifier: "none_reported" });
export const statedUnknown = valueSchema.parse({ low: null, best: null, high: null, qualifier: "stated_unknown" });

function place(id: string, level: Place["level"], within: string | null): [string, Place] {
  return [id, { id, name: id, level, within, latitude: null, longitude: null }];
}

export const places: Places = new Map([
  place("norland", "country", null),
  place("eastmark", "region", "norland"),
  place("westmark", "region", "norland"),
  place("lindal", "city", "eastmark"),
  place("osterby", "city", "eastmark"),
  place("vesterby", "city", "westmark"),
]);

function attributor(id: string, role: Role): [string, Attributor] {
  return [id, { id, name: id, role }];
}

export const attributors: ReadonlyMap<string, Attributor> = new Map([
  attributor("mayor", "mayor"),
  attributor("governor", "governor"),
  attributor("rescue-service", "emergency_service"),
  attributor("interior", "interior_ministry"),
  attributor("sky-command", "air_force"),
  attributor("grid-company", "utility"),
  attributor("president", "head_of_state"),
  attributor("city-radio", "media"),
]);

interface Printed {
  readonly publisher?: string | null;
  readonly origin?: string | null;
}

export function report(id: string, publishedOn: string, { publisher = id, origin = null }: Printed = {}): Report {
  return reportSchema.parse({
    id,
    publisher,
    origin,
    title: null,
    url: `https://papers.example/${id}`,
    publishedOn,
    publishedOnBasis: { kind: "printed" },
    textSha256: "0".repeat(64),
  });
}

const printedReports = [
  report("monday-post", "2031-03-10", { publisher: "Post" }),
  report("monday-courier", "2031-03-10", { publisher: "Courier" }),
  report("monday-wire", "2031-03-10", { publisher: "Gazette", origin: "Norland Wire" }),
  report("tuesday-post", "2031-03-11", { publisher: "Post" }),
  report("tuesday-wire", "2031-03-11", { publisher: "Herald", origin: "Norland Wire" }),
  report("wednesday-post", "2031-03-12", { publisher: "Post" }),
  report("monday-leaflet", "2031-03-10", { publisher: null }),
  report("monday-flyer", "2031-03-10", { publisher: null }),
];

export const reports: ReadonlyMap<string, Report> = new Map(printedReports.map((one) => [one.id, one]));

export type Stated = Partial<z.input<typeof claimSchema>>;

/** A claim as its schema reads it: five people injured in Lindal, in Monday's Post and its own voice, unless stated otherwise. */
export function claim(id: string, stated: Stated = {}): Claim {
  return claimSchema.parse(claimBody(id, stated));
}

/** The same claim before the schema has seen it. */
export function claimBody(id: string, stated: Stated = {}): z.input<typeof claimSchema> {
  return {
    id,
    report: "monday-post",
    event: "lindal-raid",
    measure: "injured",
    subtype: null,
    partOf: false,
    value: exactly(5),
    unit: "people",
    places: ["lindal"],
    attributedTo: null,
    asOf: null,
    anchor: { start: 10, end: 16, exact: "5 hurt" },
    status: "asserted",
    ...stated,
  };
}

export function context(...withdrawnIds: string[]): ClaimContext & { readonly places: Places } {
  const standings = new Map(withdrawnIds.map((id) => [id, { withdrawn: "printed in error" }]));
  return { reports, attributors, places, standings };
}

export const lindalInjured: EstimateKey = {
  event: "lindal-raid",
  measure: "injured",
  unit: "people",
  subtype: null,
  places: ["lindal"],
};

interface Asked {
  readonly key?: Partial<EstimateKey>;
  readonly withdrawn?: readonly string[];
  readonly asOf?: string;
}

/** The estimate of the injured in Lindal, or of another key, out of some claims. */
export function estimated(claims: readonly Claim[], { key = {}, withdrawn = [], asOf }: Asked = {}): Estimate {
  const asOfMs = asOf === undefined ? null : Date.parse(asOf);
  return estimate({ ...lindalInjured, ...key }, claims, context(...withdrawn), asOfMs);
}

/** An estimate's two ends and middle, and which of the ends are open, in the order in which they stand on an axis. */
export function ends({ lowOpen, low, best, high, highOpen }: Estimate) {
  return { lowOpen, low, best, high, highOpen };
}

export const keptIds = ({ kept }: Estimate): string[] => kept.map(({ id }) => id);

/** What was left out: claim id, reason and the claim that stands in its stead. */
export const leftOut = ({ setAside }: Estimate) =>
  setAside.map(({ claim, reason, because }) => [claim.id, reason, because]);

/** A claim of an exact number for some ground. */
export function claimAt(id: string, ground: string[], n: number, more: Stated = {}): Claim {
  return claim(id, { places: ground, value: exactly(n), ...more });
}

/** The reading of a measure of the raid on Lindal out of some claims. */
export function readOf(claims: readonly Claim[], measure: MeasureId = "injured", asOf?: string): Reading {
  return reading("lindal-raid", measure, claims, context(), asOf === undefined ? null : Date.parse(asOf));
}
