import { group, max } from "d3-array";
import { sha256 } from "../../../ledger/sha256";
import { joinedId } from "../../claim-ids";
import type { RowClaim, RowReport } from "../../format";
import { addressOf } from "./channels";
import type { ClaimedRow } from "./row-claims";
import { classTotals } from "./totals";

const dayHow =
  "The file gives no day of publication; it is the day on which the last window that the post counts ends.";

function reportOf(
  source: string,
  rows: readonly ClaimedRow[],
  publisher: string | null,
  idOf: (wanted: string) => string,
): RowReport {
  const [{ row }] = rows as [ClaimedRow, ...ClaimedRow[]];
  const lines = rows.map(({ text }) => text);
  const wordsAt = (row: number, { start, end }: { readonly start: number; readonly end: number }) => ({
    row,
    start,
    end,
  });
  const claims: RowClaim[] = rows.flatMap((one, at) =>
    one.claims.map(({ body, line, ...words }) => ({ body, line, words: wordsAt(at, words) })),
  );
  const totals = classTotals(rows).flatMap(({ body, first, of }): RowClaim[] => {
    const part = first.claims.find((claim) => claim.body.id === of);
    if (part === undefined) return [];
    return [{ body: { ...body, id: idOf(body.id) }, line: part.line, words: wordsAt(rows.indexOf(first), part) }];
  });
  return {
    body: {
      id: joinedId(["launches", row.channel.slug, sha256(source).slice(0, 12)]),
      publisher,
      origin: null,
      title: null,
      url: addressOf(source),
      publishedOn: max(rows, (one) => one.row.night) ?? row.night,
      publishedOnBasis: { kind: "inferred", how: dayHow },
      note: `Figures of one post as a daily tracker has them, in its columns; the post, as the tracker names it: ${source}`,
    },
    lines,
    claims: [...claims, ...totals],
  };
}

/** A report for each post that rows name as their source: its rows in their own order, and its classes' totals where they can be worked out. */
export function postReports(rows: readonly ClaimedRow[], publisher: string | null): RowReport[] {
  const taken = new Map<string, number>();
  const idOf = (wanted: string) => {
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    return count === 1 ? wanted : joinedId([wanted, String(count)]);
  };
  const posts = [...group(rows, ({ row }) => row.source)].sort(([a], [b]) => (a < b ? -1 : 1));
  return posts.map(([source, own]) => reportOf(source, own, publisher, idOf));
}
