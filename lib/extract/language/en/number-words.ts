import { type VagueWord, vagueBands } from "../../../ledger/value";
import type { Token } from "../../token";
import type { Head } from "../word";
import { compoundParts, magnitudes, numberStarters, smallNumbers } from "./number-lexicon";

/** A number without its qualifiers: a point (low = high) or the band of a vague word, its tokens, and what is glued to it. */
export interface NumberCore {
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly isVague: boolean;
  readonly isDigits: boolean;
  readonly unit: string;
}

const starters: ReadonlySet<string> = new Set(numberStarters);

/** The word of a token before `to`; empty past the end. */
export function lowerAt(tokens: readonly Token[], at: number, to: number): string {
  return at < to ? (tokens[at]?.lower ?? "") : "";
}

function vagueCore(tokens: readonly Token[], at: number, to: number): NumberCore | null {
  const first = lowerAt(tokens, at, to);
  if (!vagueStarts.has(first)) return null;
  const of = lowerAt(tokens, at + 1, to) === "of";
  const third = lowerAt(tokens, at + 2, to);
  const long = of ? `${first} of ${third}` : "";
  const name: string = first === "dozens" && of && (third === "dozens" || third === "scores") ? first : long;
  const word = name in vagueBands ? name : first;
  if (!(word in vagueBands)) return null;
  const [low, high] = vagueBands[word as VagueWord];
  return { next: word === long ? at + 3 : at + 1, low, high, isVague: true, isDigits: false, unit: "" };
}

const vagueStarts = new Set(["scores", "dozens", "hundreds", "thousands", "tens", "millions"]);

const severalBands: ReadonlyMap<string, VagueWord> = new Map([
  ["dozen", "dozens"],
  ["hundred", "hundreds"],
  ["thousand", "thousands"],
]);

/** "several dozen", "a few hundred": the band of the plural. */
function severalCore(tokens: readonly Token[], at: number, to: number): NumberCore | null {
  const first = lowerAt(tokens, at, to);
  const isFew = first === "a" && lowerAt(tokens, at + 1, to) === "few";
  const size = isFew ? at + 2 : first === "several" || first === "few" ? at + 1 : -1;
  const band = size < 0 ? undefined : severalBands.get(lowerAt(tokens, size, to));
  if (band === undefined) return null;
  const [low, high] = vagueBands[band];
  return { next: size + 1, low, high, isVague: true, isDigits: false, unit: "" };
}

function wordCore(tokens: readonly Token[], from: number, to: number, begun = -1): NumberCore | null {
  let total = 0;
  let group = begun;
  let at = from;
  let unit = "";
  while (at < to) {
    const lower = lowerAt(tokens, at, to);
    const small = smallNumbers.get(lower);
    const magnitude = magnitudes.get(lower);
    const compound = small === undefined && lower.includes("-") ? compoundParts(lower) : null;
    const value = small ?? compound?.value;
    if (value !== undefined) {
      const fits =
        group < 0 ||
        (group >= 100 && group % 100 === 0 && value < 100) ||
        (group % 100 >= 20 && group % 10 === 0 && value < 10 && value > 0);
      if (!fits) break;
      group = Math.max(group, 0) + value;
      at += 1;
      unit = compound?.unit ?? "";
      if (unit !== "") break;
    } else if (magnitude !== undefined && group >= 0) {
      if (magnitude <= 100) group *= magnitude;
      else {
        total += group * magnitude;
        group = -1;
      }
      at += 1;
      if (magnitude === 12) break;
    } else if (
      lower === "and" &&
      (group >= 100 || (group < 0 && total > 0)) &&
      smallNumbers.has(lowerAt(tokens, at + 1, to).split("-")[0] ?? "")
    ) {
      at += 1;
      if (group < 0) group = -1;
    } else break;
  }
  if (at === from) return null;
  const value = total + Math.max(group, 0);
  return { next: at, low: value, high: value, isVague: false, isDigits: false, unit };
}

/** "a dozen", "a hundred", "half a million", "half a dozen", "a couple of dozen". */
function articleCore(tokens: readonly Token[], at: number, to: number): NumberCore | null {
  const first = lowerAt(tokens, at, to);
  const second = lowerAt(tokens, at + 1, to);
  const point = (next: number, value: number): NumberCore => ({
    next,
    low: value,
    high: value,
    isVague: false,
    isDigits: false,
    unit: "",
  });
  if (first === "half" && second === "a") {
    const magnitude = magnitudes.get(lowerAt(tokens, at + 2, to));
    return magnitude === undefined ? null : point(at + 3, magnitude / 2);
  }
  if (first !== "a") return null;
  if (second === "pair") return point(at + 2, 2);
  if (second === "quarter" && lowerAt(tokens, at + 2, to) === "of" && lowerAt(tokens, at + 3, to) === "a") {
    const whole = magnitudes.get(lowerAt(tokens, at + 4, to));
    return whole === undefined ? null : point(at + 5, whole / 4);
  }
  const isCouple = second === "couple";
  const size = isCouple ? at + (lowerAt(tokens, at + 2, to) === "of" ? 3 : 2) : at + 1;
  const magnitude = magnitudes.get(lowerAt(tokens, size, to));
  if (magnitude === undefined) return null;
  return isCouple ? point(size + 1, magnitude * 2) : wordCore(tokens, size, to, 1);
}

/** Nouns before which "1.5m" is one and a half million and no sum of money. */
const counted: ReadonlySet<Head | null> = new Set<Head | null>(["person", "household", "customer", "building"]);

function digitCore(tokens: readonly Token[], at: number, to: number): NumberCore | null {
  const token = tokens[at];
  const digits = token?.digits ?? null;
  if (digits === null || Number.isNaN(digits.value)) return null;
  const isMillions =
    (digits.suffix === "m" || digits.suffix === "mn") && counted.has(tokens[at + 1]?.word.head ?? null);
  if (isMillions) {
    const millions = Number((digits.value * 1_000_000).toPrecision(12));
    return { next: at + 1, low: millions, high: millions, isVague: false, isDigits: true, unit: "" };
  }
  const magnitude = digits.suffix === "" ? magnitudes.get(lowerAt(tokens, at + 1, to)) : undefined;
  const value = digits.value * (magnitude ?? 1);
  const rounded = Number.isInteger(digits.value) ? value : Number(value.toPrecision(12));
  return {
    next: magnitude === undefined ? at + 1 : at + 2,
    low: rounded,
    high: rounded,
    isVague: false,
    isDigits: true,
    unit: digits.suffix,
  };
}

/** The number, without qualifiers, that begins at a token; null when none does. */
export function numberCore(tokens: readonly Token[], at: number, to: number): NumberCore | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return digitCore(tokens, at, to);
  if (token.kind !== "word") return null;
  const { lower } = token;
  if (starters.has(lower)) {
    return (
      articleCore(tokens, at, to) ??
      severalCore(tokens, at, to) ??
      vagueCore(tokens, at, to) ??
      (smallNumbers.has(lower) ? wordCore(tokens, at, to) : null)
    );
  }
  return lower.includes("-") && smallNumbers.has(lower.slice(0, lower.indexOf("-"))) && compoundParts(lower) !== null
    ? wordCore(tokens, at, to)
    : null;
}
