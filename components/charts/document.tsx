import type { ChartDocument } from "../../lib/document/chart-document";
import { queryString } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { type PaletteName, palettes } from "../../lib/viz/palette";
import { drawnChart, sourcedFigure } from "./drawn";
import type { ChartId } from "./registry";

/**
 * A chart of a selection as the document that exporters take, drawn `widthPx` wide in literal colours. Its SVG links nowhere and
 * needs nothing from outside itself.
 */
export async function chartDocument(
  chart: ChartId,
  selection: Selection,
  frame: { readonly widthPx: number; readonly palette: PaletteName },
): Promise<ChartDocument> {
  const { figure, sources } = sourcedFigure(chart, selection);
  const drawing = { palette: palettes[frame.palette], hrefOf: null };
  const { svg, widthPx, heightPx } = await drawnChart(chart, selection, {
    widthPx: frame.widthPx,
    drawing,
    style: frame.palette,
  });
  const { ledger, query } = selection;
  return {
    chart,
    svg,
    widthPx,
    heightPx,
    title: figure.title,
    subtitle: figure.subtitle,
    altText: figure.altText,
    table: figure.table,
    sources,
    notes: figure.notes,
    revision: ledger.revision,
    recordedAt: ledger.recordedAt,
    query: queryString(query),
  };
}
