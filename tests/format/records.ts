import type { Attributor, Role } from "@/lib/ledger/attributor";
import { type Claim, claimSchema } from "@/lib/ledger/claim";
import { type ClaimContext, type Estimate, estimate } from "@/lib/ledger/estimate";
import type { Place, Places } from "@/lib/ledger/place";
import type { Qualifier, Value } from "@/lib/ledger/value";

/** Places that the texts name. */
export const places: Places = new Map(
  (
    [
      ["UA", "Ukraine", "country", null],
      ["UA74", "Chernihiv oblast", "region", "UA"],
      ["UA80", "Kyiv", "region", "UA"],
      ["kharkiv", "Kharkiv", "city", "UA"],
      ["odesa", "Odesa", "city", "UA"],
    ] satisfies [string, string, Place["level"], string | null][]
  ).map(([id, name, level, within]) => [id, { id, name, level, within, latitude: null, longitude: null }]),
);

/** A value as the schema has it for a qualifier and its one or two numbers. */
export function value(qualifier: Qualifier, first: number | null = null, second: number | null = null): Value {
  const one: Pick<Value, "low" | "best" | "high"> = {
    low: qualifier === "up_to" || qualifier === "nearly" || qualifier === "about" ? null : first,
    best: qualifier === "range" || qualifier === "vague" ? null : first,
    high: qualifier === "at_least" || qualifier === "over" || qualifier === "about" ? null : (second ?? first),
  };
  return { ...one, qualifier };
}

type Stated = Pick<Claim, "value"> &
  Partial<Pick<Claim, "id" | "measure" | "unit" | "of" | "subtype" | "places" | "attributedTo" | "asOf">>;

/** A claim that its schema accepts; where nothing else is said, people injured in Kyiv, stated by the mayor. */
export function claim(stated: Stated): Claim {
  return claimSchema.parse({
    id: "a",
    report: "a-report",
    event: "an-attack",
    measure: "injured",
    subtype: null,
    partOf: false,
    unit: "people",
    places: ["UA80"],
    attributedTo: "mayor",
    asOf: null,
    anchor: { start: 0, end: 7, exact: "figures" },
    status: "asserted",
    ...stated,
  });
}

const roles: readonly Role[] = ["mayor", "emergency_service", "officials", "media"];

const context: ClaimContext = {
  reports: new Map(),
  attributors: new Map(
    roles.map((role): [string, Attributor] => [role.replace("_", "-"), { id: role, name: role, role }]),
  ),
  standings: new Map(),
};

/** The ledger's estimate out of claims about one count; without claims that of people injured in Kyiv. */
export function estimateOf(...claims: readonly Claim[]): Estimate {
  const { event, measure, unit, subtype, places: ground } = claims[0] ?? claim({ value: value("exact", 1) });
  return estimate({ event, measure, unit, subtype, places: ground }, claims, context);
}
