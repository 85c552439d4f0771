import type { Token } from "../../token";
import { magnitudes, smallNumbers } from "./number-lexicon";
import { lowerAt, type NumberCore } from "./number-words";

const parts: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["tenth", 10],
  ["tenths", 10],
]);

/** A share to six places, as hand readers write it. */
function share(next: number, count: number, of: number): NumberCore {
  const value = Number((count / of).toFixed(6));
  return { next, low: value, high: value, isVague: false, isDigits: false, unit: "" };
}

/** "two-thirds", "three quarters", "a third", without what follows. */
function fraction(tokens: readonly Token[], at: number, to: number): NumberCore | null {
  const first = lowerAt(tokens, at, to);
  const dash = first.indexOf("-");
  if (dash > 0) {
    const [count, of] = [smallNumbers.get(first.slice(0, dash)), parts.get(first.slice(dash + 1))];
    return count === undefined || of === undefined || count >= of ? null : share(at + 1, count, of);
  }
  const of = parts.get(lowerAt(tokens, at + 1, to));
  const count = first === "a" ? 1 : smallNumbers.get(first);
  return count === undefined || of === undefined || of === 2 || count === 0 || count >= of
    ? null
    : share(at + 2, count, of);
}

/** "half of the city", "a third of": a share and where its words end; null when no share of something begins here. */
export function shareCore(tokens: readonly Token[], at: number, to: number): NumberCore | null {
  const first = lowerAt(tokens, at, to);
  if (first === "half") {
    const next = lowerAt(tokens, at + 1, to);
    return next === "of" || next === "the" || next === "its" ? share(at + 1, 1, 2) : null;
  }
  const found = starters.has(first) || first.includes("-") ? fraction(tokens, at, to) : null;
  return found !== null && lowerAt(tokens, found.next, to) === "of" ? found : null;
}

/** Words after "a" that make a number or a share of it. */
const afterArticle: ReadonlySet<string> = new Set(["pair", "couple", "few", ...magnitudes.keys(), ...parts.keys()]);

/** Whether a token is "a" with which no number and no share begins. */
export function isBareArticle(tokens: readonly Token[], at: number, to: number): boolean {
  return tokens[at]?.lower === "a" && !afterArticle.has(lowerAt(tokens, at + 1, to));
}

/** Words that shares begin with. */
export const shareStarters: readonly string[] = ["a", "half", ...smallNumbers.keys()];

const starters: ReadonlySet<string> = new Set(shareStarters);
