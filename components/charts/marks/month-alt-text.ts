import { listText } from "../../../lib/format/list";
import { numberText } from "../../../lib/format/number";
import { statusText } from "../../../lib/format/status";
import { countText } from "../../../lib/format/unit";
import { measureOf } from "../../../lib/ledger/measures/registry";
import { rankOf } from "../../../lib/series/figures";
import { binText, noRecordText } from "../../../lib/series/words";
import type { BinRow } from "../../../lib/viz/bin-panel";
import type { MonthColumn } from "./months";
import type { OutlierList } from "./outliers";

const ruleClause = { sum: "the sum of each", largest: "the largest attack of each" } as const;

function columnText({ count, bins }: MonthColumn, rows: readonly BinRow[]): string {
  const named = bins.map((bin, index) => ({ bin, name: rows[index]?.name ?? "", rank: rankOf(bin) }));
  const known = named.filter(({ rank }) => rank !== null).sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0));
  const [most] = known;
  const without = bins.filter((bin) => bin.attacks > 0 && bin.reported === 0).length;
  const gaps = bins.filter((bin) => bin.attacks === 0).length;
  const parts = [
    ...(most === undefined ? [] : [`largest in ${most.name}, ${binText(most.bin, count.unit)}`]),
    ...(without > 0 ? [`no number for ${numberText(without)} of ${numberText(bins.length)} rows`] : []),
    ...(gaps > 0 ? [`${noRecordText} in ${numberText(gaps)} of ${numberText(bins.length)} rows`] : []),
  ];
  const rule = ruleClause[measureOf(count.measure).overTime];
  return `${count.label}, ${rule}: ${parts.length === 0 ? statusText("not_reported") : parts.join("; ")}.`;
}

function listSentence({ count, figures, texts }: OutlierList): string {
  const named = figures.map(({ label }, index) => `${label} (${texts[index] ?? ""})`);
  return `${count.label}, the largest attacks: ${listText(named)}.`;
}

/** Months in words, column by column, and the largest attacks. Every figure in it is the table's own, or counts its rows. */
export function monthsAltText(
  columns: readonly MonthColumn[],
  rows: readonly BinRow[],
  lists: readonly OutlierList[],
  { attacks, grain }: { readonly attacks: number; readonly grain: "month" | "year" },
): string {
  if (attacks === 0) return "No attack is shown.";
  const months = `${countText(attacks, "attack")} in ${numberText(rows.length)} ${grain}s or parts of them, added up or the largest of them taken.`;
  return [months, ...columns.map((column) => columnText(column, rows)), ...lists.map(listSentence)].join(" ");
}
