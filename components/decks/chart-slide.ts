import type { ChartDocument } from "../../lib/document/chart-document";
import type { Slide } from "../../lib/document/deck";
import type { Ledger } from "../../lib/ledger/fold";
import { queryString } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { chartDocument, fileWidthPx } from "../charts/document";
import type { ChartId } from "../charts/registry";

/** As many charts of one ledger as are kept, the first made going first. */
const mostKept = 100;

const keptOf = new WeakMap<Ledger, Map<string, Promise<ChartDocument>>>();

/** A chart of a selection as a slide shows it, in the selection's theme, light where it names none; made once for each ledger and query. */
export function slideDocument(chart: ChartId, selection: Selection): Promise<ChartDocument> {
  const { ledger, query } = selection;
  const kept = keptOf.get(ledger) ?? new Map<string, Promise<ChartDocument>>();
  keptOf.set(ledger, kept);
  const key = `${chart}${queryString(query)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = chartDocument(chart, selection, { widthPx: fileWidthPx, theme: query.theme ?? "light" });
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size + 1 - mostKept))) kept.delete(oldest);
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

/** A chart of a selection as a slide, in the selection's theme; what a reader has to know of it is in the speaker's notes too. */
export async function chartSlide(chart: ChartId, selection: Selection): Promise<Slide> {
  const document = await slideDocument(chart, selection);
  return { kind: "chart", title: document.title, notes: document.notes, document };
}
