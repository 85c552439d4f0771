import type { NativeCategoryPanel } from "../../../document/native-chart";
import type { AxisScale } from "./axis-scale";
import { barChart } from "./bar-chart";
import { newCategorySheets } from "./category-sheets";
import type { FrameInches, NativePlot } from "./chart-part";
import { dotChart } from "./dot-chart";
import { drawnDatum } from "./drawn-datum";

const charts = { bars: barChart, dots: dotChart } as const;

/** A panel of categories as a chart, on an axis that parts of one panel share. */
export function categoryChart(panel: NativeCategoryPanel, scale: AxisScale, frame: FrameInches): NativePlot {
  const drawn = panel.data.map((datum) => drawnDatum(datum, scale.max));
  const sheets = newCategorySheets(panel, drawn);
  const chart = charts[panel.kind]({ panel, drawn, scale, frame, sheets });
  const { figures, drawing } = sheets;
  // A sheet that holds the categories alone draws nothing.
  return { ...chart, sheets: drawing.columns.length > 1 ? [figures, drawing] : [figures] };
}
