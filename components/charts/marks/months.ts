import { max } from "d3";
import { dayText } from "../../../lib/format/day";
import { numberText } from "../../../lib/format/number";
import { capitalised } from "../../../lib/format/typography";
import { countText } from "../../../lib/format/unit";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { Bin } from "../../../lib/series/bin";
import { binned } from "../../../lib/series/binned";
import { daysBetween } from "../../../lib/series/days";
import { definitionBreaks } from "../../../lib/series/definition-breaks";
import { nightSpan } from "../../../lib/series/night-span";
import { binText, daysText } from "../../../lib/series/words";
import type { BinCell, BinColumn, BinRow } from "../../../lib/viz/bin-panel";
import { binContent, cutDays, type NamedCount } from "./many";

/** A column of months: what it counts, its bins in order of time, and each as it is drawn. */
export interface MonthColumn extends BinColumn {
  readonly count: NamedCount;
  readonly bins: readonly Bin[];
  readonly cells: readonly BinCell[];
}

/** What each rule is called over a column. */
const ruleWords = { sum: "sum", largest: "largest attack" } as const;

/** How many cells a drawing has room for, whose figures a reader reaches one by one, and how many months. */
const mostCells = 160;
const mostMonths = 150;

/** How many columns of so many rows a drawing has room for; one at least. */
export function columnsFor(rows: number): number {
  return Math.max(1, Math.floor(mostCells / Math.max(1, rows)));
}

/** By what the attacks of a selection are put together: the month, or the year where there are more months than a reader takes in. */
export function monthGrain({ attacks }: Pick<Selection, "attacks">): "month" | "year" {
  const days = nightSpan(attacks);
  return days !== null && daysBetween(days.fromOn, days.toOn) / 30 > mostMonths ? "year" : "month";
}

function monthColumns(
  { attacks, ledger, query }: Selection,
  counted: readonly NamedCount[],
  grain: "month" | "year",
): MonthColumn[] {
  const cutsOn = cutDays(counted);
  return counted.map((count) => {
    const bins = binned(attacks, { ...count, grain, places: ledger.places, within: query, cutsOn });
    return {
      count,
      bins,
      heading: `${count.label}: ${ruleWords[measureOf(count.measure).overTime]}`,
      unit: count.unit,
      isShare: count.unit.startsWith("share_"),
      most: count.unit.startsWith("share_") ? 1 : (max(bins, ({ high }) => high ?? 0) ?? 0),
      cells: bins.map((bin) => ({
        bin,
        content: binContent(bin, count, daysText(bin, grain), binText(bin, count.unit), countsText(bin)),
      })),
    };
  });
}

function countsText({ reported, attacks }: Bin): string {
  return attacks === 0 ? "" : `a number for ${numberText(reported)} of ${countText(attacks, "attack")}`;
}

function breakWords(fromOn: string): string | null {
  const known = definitionBreaks.find((one) => one.fromOn === fromOn);
  if (known === undefined) return null;
  return `${capitalised(`${known.isApproximate ? "from about " : "from "}${dayText(fromOn)} ${known.change}`)}: what was shot down or suppressed is not comparable above and below.`;
}

function monthRows(
  [column]: readonly MonthColumn[],
  counted: readonly NamedCount[],
  grain: "month" | "year",
): BinRow[] {
  const cutsOn = cutDays(counted);
  return (column?.bins ?? []).map((bin, index) => ({
    name: daysText(bin, grain),
    shortName: shortName(bin, grain),
    count: bin.attacks === 0 ? "none on record" : countText(bin.attacks, "attack"),
    above: index > 0 && cutsOn.includes(bin.fromOn) ? breakWords(bin.fromOn) : null,
    isFirstOfYear: grain === "month" && bin.fromOn.endsWith("-01-01"),
  }));
}

/** Some counts by the month: a column for each, and the rows that all of them have. */
export interface Months {
  readonly counts: readonly MonthColumn[];
  readonly rows: readonly BinRow[];
}

/** A column for each count, with the same months in each, since all are cut where one of the counts changes its meaning; no rows without a count. */
export function monthsOf(selection: Selection, counted: readonly NamedCount[], grain: "month" | "year"): Months {
  const counts = monthColumns(selection, counted, grain);
  return { counts, rows: monthRows(counts, counted, grain) };
}

/**
 * Months as some columns of them are shown: where they are cut and none of these shows a count that changed its meaning, their counts alone,
 * in months that are not; else the months as they are.
 */
export function shownMonths(
  selection: Selection,
  months: Months,
  columns: readonly BinColumn[],
  grain: "month" | "year",
): Months {
  const shown = columns.flatMap(({ cells: [first] }) => first?.content ?? []);
  const isCut = months.rows.some(({ above }) => above !== null);
  if (!isCut || cutDays(shown).length > 0) return months;
  const named = months.counts.map(({ count }) => count);
  const isShown = ({ measure, unit }: NamedCount) =>
    shown.some((content) => content.measure === measure && content.days?.unit === unit);
  return monthsOf(selection, named.filter(isShown), grain);
}

function shortName(bin: Bin, grain: "month" | "year"): string {
  if (grain === "year" && !bin.isPart) return daysText(bin, grain);
  const month = (on: string) => dayText(on, "short").split(" ").slice(1).join(" ");
  if (!bin.isPart) return month(bin.fromOn);
  if (bin.fromOn === bin.toOn) return dayText(bin.fromOn, "short");
  return grain === "month"
    ? `${Number(bin.fromOn.slice(8))}\u2013${Number(bin.toOn.slice(8))} ${month(bin.toOn)}`
    : `${month(bin.fromOn)}\u2013${month(bin.toOn)}`;
}
