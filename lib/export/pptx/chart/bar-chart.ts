import { linesInches } from "../text-extent";
import { element, valued } from "../xml";
import { axisIds, categoryAxis, valueAxis } from "./axes";
import { tidied } from "./axis-scale";
import { lyingLayout } from "./category-layout";
import { type CategoryChart, drawingColumn, markCell } from "./category-sheets";
import type { NativePlot } from "./chart-part";
import { groupColour, hatching, markShape, paper, solid, unseenShape } from "./chart-style";
import { type DrawnDatum, drawnEnd, openEnd } from "./drawn-datum";
import { errorBars } from "./error-bars";
import { labelsSource, labelsXml, type PointLabel } from "./labels";
import { type Column, cellName, headReference, numberReference, textReference } from "./sheet";

/** Where a bar ends: at its one number, or where its band begins, since so much is certain of a range. */
function barEnd({ at, band }: DrawnDatum): number | null {
  return band?.from ?? at;
}

function bandLength({ band }: DrawnDatum): number | null {
  return band === null ? null : tidied(band.to - band.from);
}

/** A bar's own shape; null for that of its series. Up to a band that no one number stands for nothing is seen. */
function barShape({ at, band, down, look }: DrawnDatum, colour: string): string | null {
  if (at === null && band !== null) return unseenShape;
  if (look === "hollow" || down !== null) return markShape(solid(paper), colour);
  return look === "soft" ? markShape(hatching(colour), colour) : null;
}

function barPoints(drawn: readonly DrawnDatum[], colour: string): string {
  return drawn
    .flatMap((one, index) => {
      const shape = barShape(one, colour);
      return shape === null
        ? []
        : [element("c:dPt", {}, valued("c:idx", index), valued("c:invertIfNegative", 0), shape)];
    })
    .join("");
}

/** How far words stand above the line of an open end, in inches. */
const overLineInches = 0.03;

/** What a bar chart draws from its second sheet; null for what no bar has. */
function barColumns({ drawn, scale, sheets: { drawing, columns } }: CategoryChart) {
  const { best, low, high } = columns;
  const column = (head: string, cell: Parameters<typeof drawingColumn>[3]) => drawingColumn(drawing, head, drawn, cell);
  const endCell = (one: DrawnDatum, row: number) =>
    one.band === null ? markCell(columns, one, row) : cellName(low, row);
  const isPlain = drawn.every(({ at, band, datum }) => band === null && at === (datum.estimate?.best ?? null));
  const bar = isPlain
    ? null
    : column("from, no figure by itself", (one, row) => {
        const value = barEnd(one);
        return value === null ? null : { formula: endCell(one, row), value };
      });
  const band = column("band, no figure by itself", (one, row) => {
    const value = bandLength(one);
    return value === null ? null : { formula: `${cellName(high, row)}-${cellName(low, row)}`, value };
  });
  const down = column("line down", (one, row) =>
    one.down === null ? null : { formula: endCell(one, row), value: one.down },
  );
  const up = (isBand: boolean) => (one: DrawnDatum, row: number) => {
    if ((one.band !== null) !== isBand || one.up === null) return null;
    const from = isBand ? cellName(high, row) : endCell(one, row);
    return { formula: `${openEnd(scale.max)}-${from}`, value: one.up };
  };
  const upBar = column("line beyond the bar, to the chart's edge", up(false));
  const upBand = column("line beyond the band, to the chart's edge", up(true));
  const words =
    band === null ? null : column("room for words, no figure", (one) => (drawnEnd(one) === null ? null : scale.step));
  return { bar: bar ?? best, band, down, upBar, upBand, words };
}

/** A panel of lying bars from zero: a band where a range is stated, and a line to the edge beyond an open end. */
export function barChart(chart: CategoryChart): Omit<NativePlot, "sheets"> {
  const { panel, drawn, scale, frame, sheets } = chart;
  const layout = lyingLayout(panel, drawn, scale, frame);
  const { bar, band, down, upBar, upBand, words } = barColumns(chart);
  const colour = groupColour(panel.group);
  const position = words === null ? "outEnd" : "inBase";
  const labels = drawn.flatMap((one, index): PointLabel[] => {
    if (drawnEnd(one) === null) return [];
    const lift = one.up === null ? 0 : (linesInches(1, layout.sizePt) / 2 + overLineInches) / frame.height;
    return [{ index, text: one.datum.text, position, movedY: -lift }];
  });
  const labelled = labelsXml(labels, { series: 0, sizePt: layout.sizePt, followsCells: true });
  const source = labels.length === 0 ? "" : labelsSource(sheets.columns.words);
  const series = (index: number, values: Column, name: Column, shape: string, ...inner: readonly string[]) =>
    element(
      "c:ser",
      {},
      valued("c:idx", index),
      valued("c:order", index),
      element("c:tx", {}, headReference(name)),
      shape,
      valued("c:invertIfNegative", 0),
      ...inner.slice(0, -1),
      element("c:cat", {}, textReference(sheets.names)),
      element("c:val", {}, numberReference(values, scale.format)),
      ...inner.slice(-1),
    );
  const own = words === null ? { labels: labelled, source } : { labels: "", source: "" };
  const lines = errorBars({ down, up: upBar }, null);
  const all = [
    series(
      0,
      bar,
      drawn.some(({ at }) => at !== null) ? sheets.columns.best : bar,
      markShape(solid(colour), colour),
      barPoints(drawn, colour) + own.labels + lines,
      own.source,
    ),
    ...(band === null
      ? []
      : [series(1, band, band, markShape(hatching(colour), colour), errorBars({ down: null, up: upBand }, null), "")]),
    ...(words === null ? [] : [series(2, words, words, unseenShape, labelled, source)]),
  ];
  const plot = element(
    "c:barChart",
    {},
    valued("c:barDir", "bar"),
    valued("c:grouping", words === null ? "clustered" : "stacked"),
    valued("c:varyColors", 0),
    ...all,
    valued("c:gapWidth", 80),
    words === null ? "" : valued("c:overlap", 100),
    axisIds,
  );
  return {
    plot,
    axes: categoryAxis("left", layout.sizePt) + valueAxis("left", scale, panel.valueAxis),
    inner: layout.inner,
  };
}
