import { quantileSorted } from "d3";
import { numberText } from "../format/number";

/** How many classes numbers are put into at most: as many sizes as an eye tells apart in a small cell. */
export const mostClasses = 5;

/** Numbers above zero in classes: `from` is the first number of each, in rising order; the last one ends at `to`. */
export interface Classes {
  readonly from: readonly number[];
  readonly to: number;
}

/** A number rounded down to one digit, two from ten up, so that a class begins at a number that is easily read. */
function roundStart(n: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(n)) - 1);
  return Math.max(1, Math.floor(n / power) * power);
}

/**
 * Classes for whole numbers above zero, about as many in each; fewer classes for few different numbers, and none for none. Zero is in no
 * class.
 */
export function classesOf(numbers: readonly number[]): Classes {
  const sorted = numbers.filter((n) => n > 0).sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return { from: [], to: 0 };
  const inner = Array.from({ length: mostClasses - 1 }, (_, index) =>
    roundStart(quantileSorted(sorted, (index + 1) / mostClasses) ?? least),
  );
  const starts = [...new Set([Math.min(1, least), ...inner.filter((n) => n > 1 && n <= most)])].sort((a, b) => a - b);
  // Round starts may leave the first class without a number.
  const from = least >= (starts[1] ?? Number.POSITIVE_INFINITY) ? starts.slice(1) : starts;
  return { from, to: most };
}

/** In which class a number above zero is, from 0. */
export function classOf(n: number, { from }: Classes): number {
  return Math.max(
    0,
    from.findLastIndex((start) => n >= start),
  );
}

/** What each class holds: "1 to 49", "50 to 99", "100 to 810". */
export function classTexts({ from, to }: Classes): string[] {
  return from.map((start, index) => {
    const next = from[index + 1];
    const end = next === undefined ? to : next - 1;
    return end <= start ? numberText(start) : `${numberText(start)} to ${numberText(end)}`;
  });
}
