import type { ChartDocument, DrawnChart } from "../document/chart-document";
import { parsedQuery, rawQuery } from "../query/query";
import { type Box, boxedSvg, fittedDrawing, smallestTextPx } from "./fitted";

/** A drawing with the size in px of its smallest text. */
export interface PageDrawing extends DrawnChart {
  readonly smallestTextPx: number;
}

/** The box that a document's query asks for: as wide as the document and `h` px high; null where the height is left to the chart. */
export function askedBox({ query, widthPx }: Pick<ChartDocument, "query" | "widthPx">): Box | null {
  const { h } = parsedQuery(rawQuery(new URLSearchParams(query))).query;
  return h === null ? null : { widthPx, heightPx: h };
}

/** A document drawn as large as a box, or without one as wide as it is and as high as the chart comes out. */
export async function pageDrawing(
  document: ChartDocument,
  box: Box | null,
  isTransparent: boolean,
): Promise<PageDrawing> {
  const { widthPx, theme } = document;
  if (box === null) {
    const drawn = isTransparent ? await document.drawn({ widthPx, theme, isTransparent }) : document;
    return { svg: drawn.svg, widthPx, heightPx: drawn.heightPx, smallestTextPx: smallestTextPx(drawn.svg) };
  }
  const fitted = await fittedDrawing(document, box, { theme, isTransparent });
  return { ...box, svg: boxedSvg(fitted, box), smallestTextPx: fitted.smallestTextPx };
}
