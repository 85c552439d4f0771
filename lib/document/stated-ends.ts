import type { Estimate } from "../ledger/estimate";

/** The ends of a figure that its words give, in its unit; null for an end that they do not give. */
export type StatedEnds = Pick<Estimate, "low" | "high">;

/**
 * An estimate's ends as one may reckon with them: one rule for every table, answer and file. Where all that is stated is one number, an end
 * that is a bound ("over 70", "up to 20") has none beyond it, and "about 400" has neither; that number is `best`. Where claims differ, the
 * ends are the furthest that any of them goes (DOMAIN.md, rule 3), and `lowOpen` and `highOpen` say whether they are bounds.
 */
export function statedEnds({ low, high, lowOpen, highOpen, lead }: Estimate): StatedEnds {
  const isOne = low === high;
  const isAbout = isOne && lead?.value.qualifier === "about";
  return {
    low: isAbout || (isOne && lowOpen) ? null : low,
    high: isAbout || (isOne && highOpen) ? null : high,
  };
}
