import type { Qualifier } from "../../../ledger/value";
import type { GluedUnit } from "../../mention";
import type { DigitSuffix } from "../language";

const suffixes: ReadonlyMap<string, DigitSuffix> = new Map<string, DigitSuffix>([
  ...["st", "nd", "rd", "th"].map((suffix) => [suffix, { kind: "ordinal" }] as const),
  ...["am", "pm"].map((suffix) => [suffix, { kind: "time" }] as const),
  ["k", { kind: "number", times: 1_000 }],
  ["mln", { kind: "number", times: 1_000_000 }],
  ["bn", { kind: "number", times: 1_000_000_000 }],
]);

const units: ReadonlyMap<string, GluedUnit> = new Map<string, GluedUnit>([
  ...["hour", "hours", "hr", "h", "hrs"].map((unit) => [unit, "hour"] as const),
  ...["day", "week", "month", "year", "minute", "second", "night", "decade"].flatMap(
    (unit) =>
      [
        [unit, "time"],
        [`${unit}s`, "time"],
      ] as const,
  ),
  ["yo", "age"],
  ["mw", "megawatt"],
  ["gw", "gigawatt"],
  ["bn", "money"],
  ["m", "money"],
  ["mn", "money"],
]);

/** What letters glued to digits make of them: "27th", "5pm", "3k"; null when they leave the number as it is. */
export function digitSuffix(lower: string): DigitSuffix | null {
  return suffixes.get(lower) ?? null;
}

/** The kind of unit glued to a number: "hour", "hour-long", "year-old", "storey"; null for the empty text. */
export function gluedUnit(lower: string): GluedUnit | null {
  if (lower === "") return null;
  if (lower.includes("year-old") || lower.includes("month-old") || lower.includes("years-old")) return "age";
  const dash = lower.indexOf("-");
  const known = units.get(lower);
  const first = dash < 0 ? known : units.get(lower.slice(0, dash));
  if (first === "hour") return first;
  if (lower.includes("storey") || lower.includes("story") || lower.includes("floor")) return "storey";
  return known ?? (first === "time" ? "time" : "measured");
}

const qualifiers: ReadonlyMap<string, Qualifier> = new Map([
  ["plus", "over"],
  ["odd", "about"],
  ["ish", "about"],
]);

/** The qualifier glued to a number, and the unit that is glued to that: "fifty-plus", "150-odd", "seven-plus-hour"; null when none is. */
export function gluedQualifier(lower: string): { readonly qualifier: Qualifier; readonly unit: string } | null {
  const dash = lower.indexOf("-");
  const qualifier = qualifiers.get(dash < 0 ? lower : lower.slice(0, dash));
  return qualifier === undefined ? null : { qualifier, unit: dash < 0 ? "" : lower.slice(dash + 1) };
}
