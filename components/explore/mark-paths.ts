import { figureEnds, lastOfBin, type SeriesData } from "./explore-data";
import type { Span } from "./span";

/** The marks of one series as paths: as few elements as kinds of marks, however many bins there are. */
export interface MarkPaths {
  /** From zero to what is certain. */
  readonly solid: string;
  /** From what is certain to what is possible: the range, and all of what is an upper bound. */
  readonly range: string;
  /** The best number within a range. */
  readonly best: string;
  /** Ends that are bounds: a chevron where there is room, else a dash apart from its bar. */
  readonly open: string;
  /** A ring on the line, or a dash across it where there is no room for one. */
  readonly zero: string;
  /** Below the line: attacks on record that give no number. */
  readonly missing: string;
}

interface Placing {
  /** The edges of a bin in px. */
  readonly edges: (bin: Span) => readonly [number, number];
  readonly valuePx: (value: number) => number;
  readonly widthShare: number;
  /** Which row below the line is this series'. */
  readonly row: number;
}

const chevronRoomPx = 7;

const ringRoomPx = 3;

function px(n: number): string {
  return String(Math.round(n * 10) / 10);
}

function boxPath(left: number, right: number, top: number, bottom: number): string {
  return `M${px(left)} ${px(bottom)}V${px(top)}H${px(right)}V${px(bottom)}Z`;
}

function openPath(middle: number, widthPx: number, y: number, direction: 1 | -1): string {
  if (widthPx < chevronRoomPx) return `M${px(middle)} ${px(y - direction * 2)}v${-direction * 4}`;
  const half = Math.min(5, widthPx / 2);
  return `M${px(middle - half)} ${px(y - direction * 3)}l${px(half)} ${-direction * 4}l${px(half)} ${direction * 4}`;
}

function zeroPath(middle: number, widthPx: number, y: number): string {
  if (widthPx < ringRoomPx) return `M${px(middle)} ${px(y - 2)}v4`;
  return `M${px(middle - 3)} ${px(y)}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`;
}

/** The marks of one series for some bins. A gap has none; what attacks do not report stands below the line. */
export function markPaths(
  series: SeriesData,
  { first, last }: Span,
  { edges, valuePx, widthShare, row }: Placing,
): MarkPaths {
  const marks = { solid: "", range: "", best: "", open: "", zero: "", missing: "" };
  const base = valuePx(0);
  for (let at = first; at <= last; at += 1) {
    if ((series.attacks[at] ?? 0) === 0) continue;
    const [start, end] = edges({ first: at, last: lastOfBin(series, at) });
    const middle = (start + end) / 2;
    const widthPx = Math.max(1, (end - start) * widthShare);
    const [left, right] = [middle - widthPx / 2, middle + widthPx / 2];
    const ends = figureEnds(series.figures[at]);
    if (ends === null) {
      const y = base + 3 + row * 3;
      marks.missing += boxPath(left, right, y, y + 2);
      continue;
    }
    const { low, best, high, lowOpen, highOpen } = ends;
    const certain = lowOpen ? 0 : low;
    if (high === 0) marks.zero += zeroPath(middle, widthPx, base);
    if (certain > 0) marks.solid += boxPath(left, right, valuePx(certain), base);
    if (high > certain) marks.range += boxPath(left, right, valuePx(high), valuePx(certain));
    if (best !== null && best > low && best < high) marks.best += `M${px(left)} ${px(valuePx(best))}H${px(right)}`;
    if (highOpen) marks.open += openPath(middle, widthPx, valuePx(high), 1);
    if (lowOpen && high > 0) marks.open += openPath(middle, widthPx, valuePx(high) + 4, -1);
  }
  return marks;
}
