import { drawnChart } from "@/components/charts/drawn";
import type { ChartId } from "@/components/charts/registry";
import type { Selection } from "@/lib/query/selection";
import { palettes } from "@/lib/viz/palette";
import { type Drawing, drawing } from "./drawing";

/** A chart as a page draws it, each figure a link with a ground of its own, taken apart. */
export async function linkedDrawing(chart: ChartId, selection: Selection, widthPx: number): Promise<Drawing> {
  const hrefOf = (event: string, measure: string) => `/attacks/${event}#${measure}`;
  const order = { widthPx, drawing: { palette: palettes.light, hrefOf }, style: "linked" };
  return drawing((await drawnChart(chart, selection, order)).svg);
}
