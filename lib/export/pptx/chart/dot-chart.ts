import { textInches } from "../text-extent";
import { element, valued } from "../xml";
import { axisIds, categoryAxis, valueAxis } from "./axes";
import { tidied } from "./axis-scale";
import { bandColumns, bandGapPercent } from "./band-columns";
import { type CategoryLayout, uprightLayout } from "./category-layout";
import { seriesXml } from "./category-series";
import { type CategoryChart, drawingColumn, markCell } from "./category-sheets";
import type { NativePlot } from "./chart-part";
import { groupColour, line, markShape, muted, noFill, paleColour, paleMuted, solid } from "./chart-style";
import type { Look } from "./drawn-datum";
import { errorBars } from "./error-bars";
import { type LabelPosition, labelsSource, labelsXml, type PointLabel } from "./labels";

interface MarkerStyle {
  readonly symbol: "circle" | "diamond";
  readonly size: number;
  readonly fill: string;
  readonly outline: string;
}

/** How a dot looks. What is not solid has a size of its own too: some software takes another fill only from a mark of another size. */
function markerStyle(look: Look, colour: string, pale: string): MarkerStyle {
  const styles: Record<Look, MarkerStyle> = {
    solid: { symbol: "circle", size: 9, fill: colour, outline: colour },
    hollow: { symbol: "circle", size: 10, fill: pale, outline: colour },
    soft: { symbol: "circle", size: 10, fill: pale, outline: colour },
    aside: { symbol: "circle", size: 10, fill: paleMuted, outline: muted },
    reading: { symbol: "diamond", size: 12, fill: colour, outline: colour },
  };
  return styles[look];
}

function marker({ symbol, size, fill, outline }: MarkerStyle): string {
  const shape = markShape(solid(fill), outline);
  return element("c:marker", {}, valued("c:symbol", symbol), valued("c:size", size), shape);
}

const noMarker = element("c:marker", {}, valued("c:symbol", "none"));
const noJoin = element("c:spPr", {}, element("a:ln", { w: 19_050 }, noFill));

/** A line for each join, drawn across the categories between its two ends. */
function joinSeries(chart: CategoryChart): string[] {
  const { panel, drawn, sheets } = chart;
  const joined = panel.joins.filter(({ from, to }) => drawn[from]?.at != null && drawn[to]?.at != null);
  return joined.flatMap(({ from, to }, index) => {
    const [start, end] = [drawn[from], drawn[to]];
    if (start === undefined || end === undefined) return [];
    const [first, last] = [markCell(sheets.columns, start, from), markCell(sheets.columns, end, to)];
    const values = drawingColumn(sheets.drawing, `line ${index + 1}`, drawn, (_, row) => {
      if (row < from || row > to) return null;
      const share = (row - from) / (to - from);
      const value = tidied((start.at ?? 0) + share * ((end.at ?? 0) - (start.at ?? 0)));
      return { formula: `${first}+(${last}-${first})*${row - from}/${to - from}`, value };
    });
    if (values === null) return [];
    const shape = element("c:spPr", {}, line(1.75, groupColour(panel.group)));
    const parts = { index: 3 + index, name: values, values, shape, inner: noMarker, end: valued("c:smooth", 0) };
    return [seriesXml(parts, chart)];
  });
}

/** Where a dot's words stand clear of the line of an open end above it, of the lines that join it, and of the dot beside it. */
function labelPosition(
  { panel, drawn, scale, frame }: CategoryChart,
  { inner, sizePt }: CategoryLayout,
  index: number,
): LabelPosition {
  const one = drawn[index];
  const isOpen = one?.up != null || one?.band != null;
  if (!isOpen) return "t";
  const isLeft = panel.joins.some(({ from, to }) => from <= index && index < to);
  const slotInches = (inner.width * frame.width) / Math.max(1, drawn.length);
  const isNarrow = index < drawn.length - 1 && textInches(one?.datum.text ?? "", sizePt) + 0.2 > slotInches;
  const belowInches = ((one?.at ?? 0) / scale.max) * inner.height * frame.height;
  return (isLeft || isNarrow) && belowInches > 0.35 ? "b" : "r";
}

function dotSeries(chart: CategoryChart, layout: CategoryLayout): string {
  const { panel, drawn, sheets } = chart;
  const { drawing, columns } = sheets;
  const [colour, pale] = [groupColour(panel.group), paleColour(panel.group)];
  const column = (head: string, cell: Parameters<typeof drawingColumn>[3]) => drawingColumn(drawing, head, drawn, cell);
  const isBound = drawn.some(({ at, datum }) => at !== null && datum.estimate?.best == null);
  const dots = isBound
    ? column("dot", (one, row) => (one.at === null ? null : { formula: markCell(columns, one, row), value: one.at }))
    : null;
  const down = column("line down", ({ at, band, down: own }, row) => {
    const one = drawn[row];
    if (at === null || band !== null || own === null || one === undefined) return null;
    return { formula: markCell(columns, one, row), value: own };
  });
  const up = column("line up, to the chart's edge", ({ at, band, up: own }) =>
    at === null || band !== null ? null : own,
  );
  const points = drawn.flatMap(({ at, look }, index) =>
    at === null || look === "solid"
      ? []
      : [element("c:dPt", {}, valued("c:idx", index), marker(markerStyle(look, colour, pale)))],
  );
  // Words beside a dot within a band stand beside the band.
  const halfBand = layout.inner.width / Math.max(1, drawn.length) / (1 + bandGapPercent / 100) / 2;
  const labels = drawn.flatMap(({ at, band, datum: { text } }, index): PointLabel[] => {
    if (at === null) return [];
    const position = labelPosition(chart, layout, index);
    return [{ index, text, position, movedX: band !== null && position === "r" ? halfBand : 0 }];
  });
  const inner = [
    marker(markerStyle("solid", colour, pale)),
    ...points,
    labelsXml(labels, { series: 2, sizePt: layout.sizePt, followsCells: true }),
    errorBars({ down, up }, "y"),
  ].join("");
  const end = valued("c:smooth", 0) + (labels.length === 0 ? "" : labelsSource(columns.words));
  const parts = { index: 2, name: columns.best, values: dots ?? columns.best, shape: noJoin, inner, end };
  return seriesXml(parts, chart);
}

/** A panel of dots: a band where a range is stated, a line to the edge beyond an open end, and lines that join successive figures. */
export function dotChart(chart: CategoryChart): Omit<NativePlot, "sheets"> {
  const { panel, drawn, scale, frame } = chart;
  const layout = uprightLayout(panel, drawn, frame);
  const lines = element(
    "c:lineChart",
    {},
    valued("c:grouping", "standard"),
    valued("c:varyColors", 0),
    dotSeries(chart, layout),
    ...joinSeries(chart),
    valued("c:marker", 1),
    axisIds,
  );
  return {
    plot: bandColumns(chart, layout) + lines,
    axes: categoryAxis("bottom", layout.sizePt) + valueAxis("bottom", scale, panel.valueAxis),
    inner: layout.inner,
  };
}
