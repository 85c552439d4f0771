import { max } from "d3";
import { numberText } from "../../../lib/format/number";
import { uncapitalised } from "../../../lib/format/typography";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import { textBlock } from "../../../lib/viz/text-block";
import { textWidthPx } from "../../../lib/viz/text-width";
import { lineHeightPx, narrowBelowPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import { type NumberClass, numberClasses, sharedCounts } from "./class-series";

/** How many attacks are in two classes at once; `share` is of the largest such number, from 0 to 1. */
export interface PlacedCount {
  readonly xPx: number;
  readonly yPx: number;
  readonly count: number;
  readonly share: number;
  readonly line: PlacedLine;
}

/** Panels of classes against classes, in px from the plot's own corner. */
export interface PlacedClasses {
  readonly heightPx: number;
  readonly lines: readonly PlacedLine[];
  readonly counts: readonly PlacedCount[];
  readonly sidePx: number;
  readonly rulesPx: readonly (readonly [xPx: number, yPx: number, widthPx: number])[];
}

/** Below this width of a panel its columns are named by letters, with a key. */
const tightBelowPx = 430;

function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

const sidePx = 26;
const rowPx = 38;
const gapPx = 40;
const style = { sizePx: textSizePx.note, weight: 400, tone: "muted" } as const;
const countStyle = { sizePx: textSizePx.note, weight: 600, tone: "ink" } as const;
const titleStyle = { sizePx: textSizePx.rowLabel, weight: 600, tone: "ink" } as const;

function placedPanel(
  xs: readonly NumberClass[],
  ys: readonly NumberClass[],
  titles: readonly [string, string],
  box: { xPx: number; yPx: number; widthPx: number },
) {
  const { xPx, yPx, widthPx } = box;
  const lines: PlacedLine[] = [];
  const title = textBlock(`${titles[1]} against ${uncapitalised(titles[0])}`, { ...box, yPx: yPx + 8 }, titleStyle);
  lines.push(...title.lines);
  const isTight = widthPx < tightBelowPx;
  const labelPx = Math.min(
    isTight ? 62 : 96,
    Math.ceil(max(ys, ({ text }) => textWidthPx(text, style.sizePx, 400)) ?? 0),
  );
  const columnPx = Math.floor((widthPx - labelPx - 8) / Math.max(1, xs.length));
  const shared = sharedCounts(xs, ys);
  const most = Math.max(1, ...shared.flat());
  let topPx = yPx + title.heightPx + 18;
  const counts: PlacedCount[] = [];
  const rulesPx: [number, number, number][] = [];
  for (const [row, y] of [...ys.entries()].reverse()) {
    const label = textBlock(y.text, { xPx, yPx: topPx + 10, widthPx: labelPx }, style);
    lines.push(...label.lines);
    for (const [index, own] of shared.entries()) {
      const count = own[row] ?? 0;
      const left = xPx + labelPx + 8 + index * columnPx;
      const text = numberText(count);
      // Where the columns are too narrow for both the number stands below its square.
      const below = left + sidePx - textWidthPx(text, countStyle.sizePx, countStyle.weight);
      const at = isTight ? { xPx: below, yPx: topPx + sidePx + 14 } : { xPx: left + sidePx + 3, yPx: topPx + 22 };
      const line = { text, ...at, ...countStyle };
      counts.push({ xPx: left, yPx: topPx + 3, count, share: Math.sqrt(count / most), line });
    }
    topPx += Math.max(isTight ? sidePx + 20 : rowPx, label.heightPx + 12);
    rulesPx.push([xPx, topPx, widthPx]);
  }
  const heads = xs.map(({ text }, index) =>
    textBlock(
      isTight ? letterOf(index) : text,
      { xPx: xPx + labelPx + 8 + index * columnPx, yPx: topPx + 5, widthPx: columnPx - 6 },
      style,
    ),
  );
  lines.push(...heads.flatMap((head) => head.lines));
  topPx += 5 + (max(heads, ({ heightPx }) => heightPx) ?? 0);
  const axis = textBlock(
    `${titles[0]} (across)${isTight ? `: ${xs.map(({ text }, index) => `${letterOf(index)} ${text}`).join("; ")}` : ""}`,
    { xPx: xPx + labelPx + 8, yPx: topPx + 2, widthPx: widthPx - labelPx - 8 },
    style,
  );
  lines.push(...axis.lines);
  return { lines, counts, rulesPx, bottomPx: topPx + axis.heightPx + lineHeightPx(style.sizePx) };
}

/** A panel for each pair of a measure launched and a measure of harm: classes of the one across, of the other upwards, and how many attacks are in both. */
export function placedClasses(
  selection: Selection,
  launched: readonly MeasureId[],
  harms: readonly MeasureId[],
  widthPx: number,
): PlacedClasses {
  const perLine = widthPx < narrowBelowPx + 200 ? 1 : 2;
  const panelPx = Math.floor((widthPx - gapPx * (perLine - 1)) / perLine);
  const classes = new Map([...launched, ...harms].map((measure) => [measure, numberClasses(selection, measure)]));
  const pairs = launched.flatMap((x) => harms.map((y) => [x, y] as const));
  const placed: ReturnType<typeof placedPanel>[] = [];
  let [yPx, bottomPx] = [0, 0];
  for (const [index, [x, y]] of pairs.entries()) {
    if (index % perLine === 0) yPx = bottomPx + (index === 0 ? 0 : 22);
    const box = { xPx: (index % perLine) * (panelPx + gapPx), yPx, widthPx: panelPx };
    const panel = placedPanel(
      classes.get(x) ?? [],
      classes.get(y) ?? [],
      [measureOf(x).label, measureOf(y).label],
      box,
    );
    placed.push(panel);
    bottomPx = Math.max(bottomPx, panel.bottomPx);
  }
  return {
    heightPx: bottomPx,
    lines: placed.flatMap(({ lines }) => lines),
    counts: placed.flatMap(({ counts }) => counts),
    rulesPx: placed.flatMap(({ rulesPx }) => rulesPx),
    sidePx,
  };
}
