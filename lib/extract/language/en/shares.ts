import type { Token } from "../../token";
import { lowerAt, type NumberCore } from "./number-words";

const shares: ReadonlyMap<string, number> = new Map([
  ["half", 0.5],
  ["third", 1 / 3],
  ["quarter", 0.25],
]);

/** "half of the city", "a third of": a share and where its words end; null when no share of something begins here. */
export function shareCore(tokens: readonly Token[], at: number, to: number): NumberCore | null {
  const isArticle = lowerAt(tokens, at, to) === "a";
  const first = isArticle ? at + 1 : at;
  const share = shares.get(lowerAt(tokens, first, to));
  const isHalf = lowerAt(tokens, first, to) === "half";
  if (share === undefined || isArticle === isHalf) return null;
  const next = lowerAt(tokens, first + 1, to);
  if (next !== "of" && !(isHalf && (next === "the" || next === "its"))) return null;
  return { next: first + 1, low: share, high: share, isVague: false, isDigits: false, unit: "" };
}
