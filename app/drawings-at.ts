import { type PageDrawings, pageDrawings } from "../components/charts/page-drawings";
import { isChartId } from "../components/charts/registry";
import { parsedQuery, rawQuery } from "../lib/query/query";
import { selecting } from "../lib/query/selection";
import { readLedger } from "../lib/store/app-ledger";
import { figuresInTurns } from "./figures-in-turns";
import { inTurns } from "./in-turns";

/** What an address of drawings names; `revision` is a ledger revision's number and a digest of what it gave: "112-3fa94c12d07b". */
export interface DrawingsName {
  readonly chart: string;
  readonly revision: string;
  readonly search: URLSearchParams;
}

const revisionPattern = /^(\d{1,9})-([0-9a-f]{12})$/;

/** A page's drawings of a chart as they are now, and whether they are still the ones that were named. */
export interface NamedDrawings extends PageDrawings {
  readonly isAsNamed: boolean;
}

/** The drawings that a name stands for; null for a chart or a ledger revision that does not exist. Rejects when the ledger cannot be read. */
export async function namedDrawings({ chart, revision, search }: DrawingsName): Promise<NamedDrawings | null> {
  const [, seq, digest] = revisionPattern.exec(revision) ?? [];
  if (seq === undefined || !isChartId(chart)) return null;
  const ledger = await readLedger(Number(seq));
  if (ledger === null) return null;
  const selected = await inTurns(selecting(ledger, parsedQuery(rawQuery(search)).query));
  await figuresInTurns([chart], selected);
  const drawings = await pageDrawings(chart, selected);
  return { ...drawings, isAsNamed: drawings.digest === digest };
}

/** The markup of drawings by their whole address, `/charts/<chart>/drawings/<revision>` and a query string. Rejects when there are none. */
export async function drawingsMarkup(address: string): Promise<string> {
  const { pathname, searchParams: search } = new URL(address, "http://localhost");
  const [, , chart = "", , revision = ""] = pathname.split("/");
  const drawings = await namedDrawings({ chart, revision, search });
  if (drawings === null) throw new Error(`${address}: no drawings are there`);
  return drawings.markup;
}
