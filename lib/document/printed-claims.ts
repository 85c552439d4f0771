import { numberText } from "../format/number";
import { countText } from "../format/unit";
import type { DocumentSource } from "./chart-document";
import { tableClaims } from "./claim-part";
import { type ClaimNames, type ClaimRow, claimRow } from "./claim-rows";
import type { Table } from "./table";

/** As many claims as a file on pages or a speaker's notes spell out; more would be a book that nobody looks a claim up in. */
const printedAtMost = 1_500;

/** The claims that a file on pages spells out, and what it says of the others; null where it spells out all. */
export interface PrintedClaims {
  readonly claims: readonly ClaimRow[];
  readonly left: string | null;
}

/**
 * The claims behind a document's figures that a file on pages spells out: all of them where they are few enough, else those of the attacks that
 * its table names by themselves, as far as there is room. CSV, JSON and ZIP have every claim.
 */
export function printedClaims(
  { table, sources }: { readonly table: Table; readonly sources: readonly DocumentSource[] },
  names: ClaimNames,
): PrintedClaims {
  const all = tableClaims(table);
  const isAll = all.size <= printedAtMost;
  const hasDays = table.rows.some(({ days }) => days !== undefined);
  const rows = isAll || !hasDays ? table.rows : table.rows.filter(({ days }) => days === undefined);
  const behind = rows === table.rows ? all : tableClaims({ ...table, rows });
  const claims = sources
    .flatMap(({ report, claims: own }) =>
      own.flatMap((claim) => {
        const part = behind.get(claim.id)?.part ?? (isAll ? "kept" : null);
        return part === null ? [] : [{ claim, report, part }];
      }),
    )
    .slice(0, printedAtMost)
    .map(({ claim, report, part }) => claimRow(claim, report, part, names));
  if (isAll) return { claims, left: null };
  const of = hasDays ? " of the attacks named above" : "";
  return {
    claims,
    left: `${countText(all.size, "claim")} stand behind these figures. Spelled out here are ${numberText(claims.length)}${of}; the CSV, JSON and ZIP of this view have them all.`,
  };
}
