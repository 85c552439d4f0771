import { type Notice, parsedQuery, type RawQuery } from "../lib/query/query";
import { type Selection, selecting } from "../lib/query/selection";
import { readLedger } from "../lib/store/app-ledger";
import { inTurns } from "./in-turns";

/** What a page is made from, and what of its query string was not understood. */
export interface PageSelection {
  readonly selection: Selection;
  readonly notices: readonly Notice[];
}

/**
 * What a page's query string asks of the ledger. Nothing in it can fail a page: what is not understood is left out with a notice, and
 * a revision beyond the end gives the latest one. Rejects only when the ledger cannot be read.
 */
export async function pageSelection(raw: RawQuery): Promise<PageSelection> {
  const { query, notices } = parsedQuery(raw);
  const asked = await readLedger(query.rev ?? undefined);
  if (asked !== null) {
    const selected = await inTurns(selecting(asked, query));
    return { selection: selected, notices: [...notices, ...selected.notices] };
  }
  const latest = await readLedger();
  const selected = await inTurns(selecting(latest, { ...query, rev: null }));
  const message = `The ledger ends at revision ${latest.revision.seq}, which is shown; a later one was asked for.`;
  const missing = { parameter: "rev", value: String(query.rev), message };
  return { selection: selected, notices: [...notices, missing, ...selected.notices] };
}
