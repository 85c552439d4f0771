import type { ChartDocument } from "../../lib/document/chart-document";
import type { Slide } from "../../lib/document/deck";
import type { Selection } from "../../lib/query/selection";
import { chartDocument, fileWidthPx } from "../charts/document";
import type { ChartId } from "../charts/registry";

/** A chart of a selection as a slide shows it, in the selection's theme, light where it names none. */
export function slideDocument(chart: ChartId, selection: Selection): Promise<ChartDocument> {
  return chartDocument(chart, selection, { widthPx: fileWidthPx, theme: selection.query.theme ?? "light" });
}

/** A chart of a selection as a slide, in the selection's theme; what a reader has to know of it is in the speaker's notes too. */
export async function chartSlide(chart: ChartId, selection: Selection): Promise<Slide> {
  const document = await slideDocument(chart, selection);
  return { kind: "chart", title: document.title, notes: document.notes, document };
}
