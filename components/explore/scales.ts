import { dayNumber } from "../../lib/series/days";
import { type AxisTick, type ExploreData, figureEnds, type SeriesData } from "./explore-data";
import type { Span } from "./span";

/** The room around a panel's marks in px: left for the labels of its scale, below for those of the days. */
export const plotMargins = { left: 48, right: 10, top: 14, bottom: 32 } as const;

/** The first day of some bins and the day after the last, as numbers of days, between which they are drawn. */
export function dayDomain(
  { fromOn, toOn }: Pick<ExploreData, "fromOn" | "toOn">,
  { first, last }: Span,
): [number, number] {
  const from = dayNumber(fromOn[first] ?? "1970-01-01");
  const to = dayNumber(toOn[last] ?? fromOn[first] ?? "1970-01-01") + 1;
  return [from, to];
}

/** The bin that holds a day, given as a number of days; the first or the last where it lies outside. */
export function binAtDay({ fromOn }: Pick<ExploreData, "fromOn">, day: number): number {
  let [low, high] = [0, Math.max(0, fromOn.length - 1)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (dayNumber(fromOn[middle] ?? "") <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first and last place in px of a bin within a plot that is `widthPx` wide and shows some days. */
export function binPx(
  { fromOn, toOn }: Pick<ExploreData, "fromOn" | "toOn">,
  { first, last }: Span,
  [from, to]: readonly [number, number],
  widthPx: number,
): readonly [number, number] {
  const scale = widthPx / Math.max(1, to - from);
  return [
    (dayNumber(fromOn[first] ?? "1970-01-01") - from) * scale,
    (dayNumber(toOn[last] ?? "1970-01-01") + 1 - from) * scale,
  ];
}

/** The largest number of some series within some bins; 0 where there is none. */
export function reachWithin(all: readonly SeriesData[], { first, last }: Span): number {
  let reach = 0;
  for (const { figures } of all) {
    for (let at = first; at <= last; at += 1) reach = Math.max(reach, figureEnds(figures[at])?.high ?? 0);
  }
  return reach;
}

const roundSteps = [1, 2, 2.5, 5, 10];

/** Round values from zero to beyond a reach, at most `most` steps of them, whole ones where only whole ones can be counted. */
export function valueTicks(reach: number, isDivisible: boolean, most = 4): number[] {
  const wanted = reach > 0 ? reach : 1;
  const size = 10 ** Math.floor(Math.log10(wanted / most));
  const steps = roundSteps.map((step) => step * size).filter((step) => isDivisible || Number.isInteger(step));
  const step = steps.find((one) => wanted / one <= most) ?? Math.max(1, Math.ceil(wanted / most));
  const count = Math.ceil(wanted / step);
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}

const leastTickPx = { year: 60, month: 72, bin: 96 } as const;

/** As many of the days that an axis may name as have room, from the roughest that give at least two: years, every few months, then bins. */
export function dayTicks(
  ticks: readonly AxisTick[],
  [from, to]: readonly [number, number],
  widthPx: number,
): AxisTick[] {
  const within = ticks.filter(({ on }) => dayNumber(on) >= from && dayNumber(on) < to);
  const isBegun = (one: AxisTick) => one.begins !== "bin";
  const months = within.filter(isBegun);
  const chosen = months.length >= 2 ? months : within.filter(({ begins }) => begins === "bin");
  const leastPx = months.length >= 2 ? leastTickPx.month : leastTickPx.bin;
  const room = Math.max(1, Math.floor(widthPx / leastPx));
  const every = monthSteps(Math.ceil(chosen.length / room), months.length >= 2);
  return chosen.filter(({ on }, at) => (months.length >= 2 ? isNth(on, every) : at % every === 0));
}

function monthSteps(least: number, areMonths: boolean): number {
  return areMonths ? ([1, 2, 3, 6, 12].find((step) => step >= least) ?? 12 * Math.ceil(least / 12)) : least;
}

function isNth(on: string, every: number): boolean {
  const [year = 0, month = 1] = on.split("-").map(Number);
  return (year * 12 + month - 1) % every === 0;
}
