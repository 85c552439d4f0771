import type { MeasureId } from "../../../lib/ledger/measures/registry";
import type { Unit } from "../../../lib/ledger/unit";
import type { Value } from "../../../lib/ledger/value";
import type { Random } from "./random";

/** A figure of a generated attack, before it is a claim. `attributors` are the ids of who may state it. */
export interface GeneratedFigure {
  readonly measure: MeasureId;
  readonly unit: Unit;
  readonly value: Value;
  readonly attributors: readonly [string, ...string[]];
}

const airForce = ["ukraine-air-force"] as const;
const counters = ["dsns", "ukraine-police", "authorities", "vitali-klitschko"] as const;
const utilities = ["dtek", "authorities"] as const;

function exactly(n: number): Value {
  return { low: n, best: n, high: n, qualifier: "exact" };
}

function atLeast(n: number): Value {
  return { low: n, best: n, high: null, qualifier: "at_least" };
}

function outage({ between, one }: Random): GeneratedFigure {
  const measure = one(["outage_electricity", "outage_electricity", "outage_water", "outage_heating"] as const);
  const value: Value = { low: null, best: between(1, 400) * 500, high: null, qualifier: "about" };
  return { measure, unit: one(["customers", "households"] as const), value, attributors: utilities };
}

/** How a number about people is stated: a third of the time as the least that it is. */
function stated(n: number, { isWithin }: Random): Value {
  return n > 0 && isWithin(0.33) ? atLeast(n) : exactly(n);
}

/** Four figures or so of one generated attack: what was launched and intercepted, who was hurt, at times what failed or was damaged. */
export function generatedFigures(random: Random): GeneratedFigure[] {
  const { between, isWithin, share } = random;
  const drones = Math.round(600 * share() ** 3) + 1;
  const injured = Math.round(60 * share() ** 4);
  const people = { unit: "people", attributors: counters } as const;
  const figures: GeneratedFigure[] = [
    { measure: "drones_launched", unit: "drones", value: exactly(drones), attributors: airForce },
    { measure: "injured", ...people, value: stated(injured, random) },
  ];
  if (isWithin(0.9)) {
    const value = exactly(Math.floor(drones * (0.6 + 0.4 * share())));
    figures.push({ measure: "drones_intercepted", unit: "drones", value, attributors: airForce });
  }
  if (isWithin(0.35)) {
    figures.push({
      measure: "missiles_launched",
      unit: "missiles",
      value: exactly(between(1, 60)),
      attributors: airForce,
    });
  }
  if (isWithin(0.6)) figures.push({ measure: "killed", ...people, value: stated(Math.floor(injured / 5), random) });
  if (isWithin(0.2)) figures.push(outage(random));
  if (isWithin(0.35)) {
    const value = stated(between(1, 90), random);
    figures.push({ measure: "buildings_damaged", unit: "buildings", value, attributors: counters });
  }
  return figures;
}

/** The same count a little higher, as a later or another source might have it. */
export function raised({ value, ...figure }: GeneratedFigure, { between }: Random): GeneratedFigure {
  const n = (value.best ?? 0) + between(1, 9);
  return {
    ...figure,
    value: value.high === null ? { ...value, best: n, low: value.low === null ? null : n } : exactly(n),
  };
}
