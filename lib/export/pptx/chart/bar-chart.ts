import type { MeasureGroup } from "../../../ledger/measures/definition";
import { linesInches } from "../text-extent";
import { element, valued } from "../xml";
import { axisIds, categoryAxis, valueAxis } from "./axes";
import { barColumns, reachUp } from "./bar-columns";
import { lyingLayout } from "./category-layout";
import type { CategoryChart } from "./category-sheets";
import type { NativePlot } from "./chart-part";
import { groupColour, hatching, markShape, paleColour, paper, solid, unseenShape } from "./chart-style";
import { type DrawnDatum, drawnEnd } from "./drawn-datum";
import { errorBars } from "./error-bars";
import { labelsSource, labelsXml, type PointLabel } from "./labels";
import { type Column, headReference, numberReference, textReference } from "./sheet";

/** A bar's own shape; null for that of its series. */
function barShape({ at, band, down, look }: DrawnDatum, group: MeasureGroup): string | null {
  const colour = groupColour(group);
  if (at === null) return null;
  if (band !== null) return markShape(solid(paleColour(group)), colour);
  if (look === "hollow" || down !== null) return markShape(solid(paper), colour);
  return look === "soft" ? markShape(hatching(colour), colour) : null;
}

function barPoints(drawn: readonly DrawnDatum[], group: MeasureGroup): string {
  return drawn
    .flatMap((one, index) => {
      const shape = barShape(one, group);
      return shape === null
        ? []
        : [element("c:dPt", {}, valued("c:idx", index), valued("c:invertIfNegative", 0), shape)];
    })
    .join("");
}

/** How far words stand above the line of an open end, in inches. */
const overLineInches = 0.03;

/**
 * A panel of lying bars from zero: a line at the end of one whose figure has a range, a band upon a series that is not seen where a range is all
 * that is stated, and a line to the edge beyond an open end. The series of the measure holds its best figures and nothing else.
 */
export function barChart(chart: CategoryChart): Omit<NativePlot, "sheets"> {
  const { panel, drawn, scale, frame, sheets } = chart;
  const layout = lyingLayout(panel, drawn, scale, frame);
  const { bar, band, down, downBand, upBar, upBand, words } = barColumns(chart);
  const colour = groupColour(panel.group);
  const position = words === null ? "outEnd" : "inBase";
  const labels = drawn.flatMap((one, index): PointLabel[] => {
    if (drawnEnd(one) === null) return [];
    const isClear = one.up === null && reachUp(one, scale.max) === null;
    const lift = isClear ? 0 : (linesInches(1, layout.sizePt) / 2 + overLineInches) / frame.height;
    return [{ index, text: one.datum.text, position, movedY: -lift }];
  });
  const labelled = labelsXml(labels, { series: words === null ? 0 : 3, sizePt: layout.sizePt, followsCells: true });
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
  const bars = series(
    0,
    bar,
    sheets.columns.best,
    markShape(solid(colour), colour),
    barPoints(drawn, panel.group) + own.labels + lines,
    own.source,
  );
  const bands =
    band === null
      ? []
      : [
          series(1, band.low, band.low, unseenShape, errorBars({ down: downBand, up: null }, null), ""),
          series(
            2,
            band.length,
            band.length,
            markShape(hatching(colour), colour),
            errorBars({ down: null, up: upBand }, null),
            "",
          ),
        ];
  const all = [bars, ...bands, ...(words === null ? [] : [series(3, words, words, unseenShape, labelled, source)])];
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
