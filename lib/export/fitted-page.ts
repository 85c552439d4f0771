import type { ChartDocument, DrawnChart } from "../document/chart-document";
import { parsedQuery, rawQuery } from "../query/query";
import { type Box, boxedSvg, fittedDrawing, smallestTextPx } from "./fitted";
import { printedAddress } from "./permalink";

/** A drawing with the size in px of its smallest text. */
export interface PageDrawing extends DrawnChart {
  readonly smallestTextPx: number;
}

/** The box that a document's query asks for: as wide as the document and `h` px high; null where the height is left to the chart. */
export function askedBox({ query, widthPx }: Pick<ChartDocument, "query" | "widthPx">): Box | null {
  const { h } = parsedQuery(rawQuery(new URLSearchParams(query))).query;
  return h === null ? null : { widthPx, heightPx: h };
}

/**
 * A document drawn as large as a box, or without one as wide as it is and as high as the chart comes out; its address under it where it is
 * known where the site is.
 */
export async function pageDrawing(
  document: ChartDocument,
  box: Box | null,
  { isTransparent, site }: { readonly isTransparent: boolean; readonly site: string | null },
): Promise<PageDrawing> {
  const { widthPx, theme } = document;
  const order = { theme, isTransparent, address: printedAddress(document.permalink, site) };
  if (box === null) {
    const { svg, heightPx } = await document.drawn({ ...order, widthPx });
    return { svg, widthPx, heightPx, smallestTextPx: smallestTextPx(svg) };
  }
  const fitted = await fittedDrawing(document, box, order);
  return { ...box, svg: boxedSvg(fitted, box), smallestTextPx: fitted.smallestTextPx };
}
