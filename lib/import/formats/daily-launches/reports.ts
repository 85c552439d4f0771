import { group, max } from "d3-array";
import { sha256 } from "../../../ledger/sha256";
import { joinedId } from "../../claim-ids";
import type { RowClaim, RowReport } from "../../format";
import { type Addends, classAddends, postsBeside } from "./addends";
import { addressOf } from "./channels";
import type { ClaimedRow } from "./row-claims";
import { classTotals } from "./totals";

const dayHow =
  "The file gives no day of publication; it is the day on which the last window that the post counts ends.";

function reportOf(
  source: string,
  rows: readonly ClaimedRow[],
  publisher: string | null,
  totals: ReturnType<typeof classTotals>,
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
  const worked = totals.flatMap(({ body, first, of, isLess }): RowClaim[] => {
    const id = idOf(body.id);
    const part = first.claims.find((claim) => claim.body.id === of);
    if (part === undefined || isLess) return [];
    return [{ body: { ...body, id }, line: part.line, words: wordsAt(rows.indexOf(first), part) }];
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
    claims: [...claims, ...worked],
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
  const addends: readonly Addends[][] = posts.map(([, own]) => classAddends(own));
  const beside = postsBeside(addends.flat());
  return posts.map(([source, own], at) =>
    reportOf(source, own, publisher, classTotals(addends[at] ?? [], beside), idOf),
  );
}
