const smallWords =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tensWords = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Zero to nineteen and the tens. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...smallWords.map((word, index) => [word, index] as const),
  ...tensWords.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Words that multiply the number before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["mln", 1_000_000],
  ["billion", 1_000_000_000],
  ["dozen", 12],
]);

const fractions: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["thirds", 1 / 3],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4],
]);

interface Parts {
  readonly value: number;
  readonly unit: string;
}

/** "two-and-a-half-hour", "twenty-seven", "22-year-old" in words: the number at the head of a hyphen compound and the rest. */
export function compoundParts(lower: string): Parts | null {
  const dash = lower.indexOf("-");
  const first = dash < 0 ? undefined : smallNumbers.get(lower.slice(0, dash));
  if (first === undefined) return null;
  const parts = lower.split("-");
  let value = first;
  let at = 1;
  const second = smallNumbers.get(parts[1] ?? "");
  if (first >= 20 && second !== undefined && second > 0 && second < 10) {
    value += second;
    at = 2;
  } else if (second !== undefined) return null;
  const magnitude = magnitudes.get(parts[at] ?? "");
  if (magnitude !== undefined) {
    value *= magnitude;
    at += 1;
  }
  if (parts[at] === "and" && parts[at + 1] === "a" && fractions.has(parts[at + 2] ?? "")) {
    value += fractions.get(parts[at + 2] ?? "") ?? 0;
    at += 3;
  }
  return { value, unit: parts.slice(at).join("-") };
}

/** Words that begin a number written in words. */
export const numberStarters: readonly string[] = [
  ...smallNumbers.keys(),
  ...["a", "dozens", "scores", "hundreds", "thousands", "tens", "millions", "half", "hundred", "several", "few"],
];

/** Whether a hyphened word begins with a number: "twenty-seven", "two-storey". */
export function beginsCompound(lower: string): boolean {
  const dash = lower.indexOf("-");
  return dash > 0 && smallNumbers.has(lower.slice(0, dash));
}
