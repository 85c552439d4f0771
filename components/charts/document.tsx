import type { ChartDocument, DrawingOrder } from "../../lib/document/chart-document";
import { queryString } from "../../lib/query/query";
import { pinnedQuery, type Selection } from "../../lib/query/selection";
import { palettes } from "../../lib/viz/palette";
import { drawnSize } from "./chart-svg";
import { addressedSource, drawnChart, sourcedFigure } from "./drawn";
import { type ChartId, charts } from "./registry";

/** How wide a chart is drawn for a file that does not say. */
export const fileWidthPx = 1120;

function fileDrawing(
  chart: ChartId,
  selection: Selection,
  { widthPx, theme, isTransparent, address = null, isAddressable = false, room }: DrawingOrder,
) {
  const drawing = { palette: palettes[theme], hrefOf: isAddressable ? () => null : null };
  const style = `${theme}${isTransparent ? " transparent" : ""}${isAddressable ? " addressable" : ""}`;
  return drawnChart(chart, selection, { widthPx, drawing, isTransparent, address, style, room });
}

/**
 * A chart of a selection as the document that exporters take, drawn `widthPx` wide in literal colours. Its SVG links nowhere and
 * needs nothing from outside itself.
 */
export async function chartDocument(
  chart: ChartId,
  selection: Selection,
  { widthPx, theme }: Omit<DrawingOrder, "isTransparent">,
): Promise<ChartDocument> {
  const sourced = sourcedFigure(chart, selection);
  const { figure, source } = sourced;
  const { ledger, query } = selection;
  let sources: ChartDocument["sources"] | null = null;
  const drawn = (order: DrawingOrder) => fileDrawing(chart, selection, order);
  return {
    ...(await drawn({ widthPx, theme, isTransparent: false })),
    chart,
    name: charts[chart].name,
    theme,
    title: figure.title,
    subtitle: figure.subtitle,
    altText: figure.altText,
    table: figure.table,
    // Of very many attacks they are long to work out, and not every file has them.
    get sources() {
      sources ??= sourced.sources;
      return sources;
    },
    notes: figure.notes,
    sourceLine: source,
    native: figure.native,
    revision: ledger.revision,
    recordedAt: ledger.recordedAt,
    asOf: query.asOf,
    query: queryString({ ...query, rev: null }),
    permalink: `/charts/${chart}${queryString(pinnedQuery(selection))}`,
    heightPxAt: (atPx, address = null) => drawnSize(figure, addressedSource(source, address), atPx).frame.heightPx,
    drawn,
  };
}
