import { element, valued } from "../xml";
import { axisIds } from "./axes";
import type { CategoryLayout } from "./category-layout";
import { seriesXml } from "./category-series";
import { type CategoryChart, drawingColumn, lowToHigh } from "./category-sheets";
import { groupColour, markShape, muted, paleColour, paleMuted, solid, unseenShape } from "./chart-style";
import { errorBars } from "./error-bars";
import { labelsSource, labelsXml, type PointLabel } from "./labels";

/** How far bands stand from one another, in percent of their width. */
export const bandGapPercent = 260;

/** The two columns on which a band stands, the lower one unseen, with the lines of its open ends and its words where it has no dot. */
function bandSeries(chart: CategoryChart, layout: CategoryLayout): string[] {
  const { panel, drawn, sheets } = chart;
  const { drawing, columns } = sheets;
  const column = (head: string, cell: Parameters<typeof drawingColumn>[3]) => drawingColumn(drawing, head, drawn, cell);
  const bands = lowToHigh(columns, drawing, drawn, ({ band }) => band);
  if (bands === null) return [];
  const { low, length } = bands;
  const down = column("line below the band", ({ band, down: own }) => (band === null ? null : own));
  const up = column("line above the band, to the chart's edge", ({ band, up: own }) => (band === null ? null : own));
  const [pale, colour] = [paleColour(panel.group), groupColour(panel.group)];
  const aside = drawn.flatMap(({ band, look }, index) =>
    band === null || look !== "aside"
      ? []
      : [
          element(
            "c:dPt",
            {},
            valued("c:idx", index),
            valued("c:invertIfNegative", 0),
            markShape(solid(paleMuted), muted),
          ),
        ],
  );
  const labels = drawn.flatMap(({ at, band, datum: { text } }, index): PointLabel[] =>
    band === null || at !== null ? [] : [{ index, text, position: "ctr" }],
  );
  const unInverted = valued("c:invertIfNegative", 0);
  const words = labelsXml(labels, { series: 1, sizePt: layout.sizePt, followsCells: true });
  const inner = unInverted + aside.join("") + words + errorBars({ down: null, up }, null);
  const end = labels.length === 0 ? "" : labelsSource(columns.words);
  const lower = { index: 0, name: low, values: low, shape: unseenShape, end: "" };
  const upper = { index: 1, name: length, values: length, shape: markShape(solid(pale), colour), end };
  return [
    seriesXml({ ...lower, inner: unInverted + errorBars({ down, up: null }, null) }, chart),
    seriesXml({ ...upper, inner }, chart),
  ];
}

/** The bands behind a chart's dots, from the low to the high end of what is stated; empty where there are none. */
export function bandColumns(chart: CategoryChart, layout: CategoryLayout): string {
  const bands = bandSeries(chart, layout);
  if (bands.length === 0) return "";
  return element(
    "c:barChart",
    {},
    valued("c:barDir", "col"),
    valued("c:grouping", "stacked"),
    valued("c:varyColors", 0),
    ...bands,
    valued("c:gapWidth", bandGapPercent),
    valued("c:overlap", 100),
    axisIds,
  );
}
