import type { NativeCategoryPanel } from "../../../document/native-chart";
import { leastPt, lineCount, linesInches, textInches } from "../text-extent";
import type { AxisScale } from "./axis-scale";
import { chartTopInches, type FrameInches } from "./chart-part";
import type { Share } from "./chart-style";
import { type DrawnDatum, drawnEnd, hasMark } from "./drawn-datum";

/** How a category chart is laid out: where its plot stands, and the size of its categories' and labels' text in points. */
export interface CategoryLayout {
  readonly inner: Share;
  readonly sizePt: number;
}

/** Whether data are what the attacks of one run of days after another come to: many rows, which have no room for a second line each. */
function isTimeline(data: NativeCategoryPanel["data"]): boolean {
  return data.some(({ role }) => role === "aggregate");
}

/** A category's words on the axis: its name, and below it, or beside it in such rows, what has no mark that could carry a label, "not reported". */
export function categoryTexts({ categories, data }: NativeCategoryPanel, drawn: readonly DrawnDatum[]): string[] {
  const beside = isTimeline(data) ? ": " : "\n";
  return categories.map((category, index) => {
    const own = drawn[index];
    const isSaid = own === undefined || hasMark(own) || own.datum.text === "";
    return isSaid ? category : `${category}${beside}${own.datum.text}`;
  });
}

function shareOf(left: number, top: number, right: number, bottom: number, { width, height }: FrameInches): Share {
  return {
    x: left / width,
    y: top / height,
    width: Math.max(0.1, 1 - (left + right) / width),
    height: Math.max(0.1, 1 - (top + bottom) / height),
  };
}

/** What stands clear around a plot, in inches: beyond the last tick's middle, and around words beside a mark. */
const clear = { edge: 0.36, words: 0.16 } as const;

/** How wide the words beside a mark come out with what stands clear around them, in inches. */
function besideInches({ datum }: DrawnDatum, sizePt: number): number {
  return textInches(datum.text, sizePt) + 2 * clear.words;
}

/** Lying bars: names on the left, as wide as they need and at most two fifths; room on the right for the words beyond each bar. */
export function lyingLayout(
  panel: NativeCategoryPanel,
  drawn: readonly DrawnDatum[],
  { max }: AxisScale,
  frame: FrameInches,
): CategoryLayout {
  const sizePt = leastPt;
  const names = categoryTexts(panel, drawn).flatMap((text) => text.split("\n"));
  const nameInches = Math.max(0.8, ...names.map((name) => textInches(name, sizePt)));
  const left = Math.min(nameInches + 0.14, frame.width * 0.4);
  const room = frame.width - left;
  const widest = drawn.flatMap((one) => {
    const end = drawnEnd(one);
    return end === null || end === 0 ? [] : [(room - besideInches(one, sizePt)) / (end / max)];
  });
  const plotInches = Math.max(room * 0.3, Math.min(room - clear.edge, ...widest));
  return { inner: shareOf(left, chartTopInches(panel.title), room - plotInches, 0.6, frame), sizePt };
}

/** Upright marks: names below, as high as their wrapped lines; room on the right for the words beside the last mark. */
export function uprightLayout(
  panel: NativeCategoryPanel,
  drawn: readonly DrawnDatum[],
  frame: FrameInches,
): CategoryLayout {
  const sizePt = leastPt;
  const last = drawn.at(-1);
  const left = 0.8;
  const slotInches = (right: number) => (frame.width - left - right) / Math.max(1, panel.categories.length);
  const beyond = last === undefined ? 0 : besideInches(last, sizePt) - slotInches(clear.edge) / 2;
  const right = Math.min(Math.max(clear.edge, beyond), frame.width * 0.3);
  const lines = categoryTexts(panel, drawn).map((text) => lineCount(text, slotInches(right) - 0.12, sizePt));
  const bottom = Math.min(linesInches(Math.max(1, ...lines), sizePt) + 0.16, frame.height * 0.5);
  return { inner: shareOf(left, chartTopInches(panel.title), right, bottom, frame), sizePt };
}
