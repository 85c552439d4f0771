import type { Cell } from "../../lib/document/table";
import { instantText } from "../../lib/format/instant";
import { capitalised, uncapitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import type { Estimate } from "../../lib/ledger/estimate";
import { measureOf } from "../../lib/ledger/measures/registry";
import { type RangeEnd, shownEnd } from "../../lib/ledger/shown-end";
import type { Query, SortKey, SortOrder } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { isSorting, placedCount, type Sorting, sortingOf } from "../../lib/query/sorting";
import type { Figure } from "./definition";
import { byThenTable, byThenText, standingWords, untimedRule } from "./standpoint-words";

/** Which way a sorting runs, in words: "earliest first" for nights, "largest first" for a measure. */
export function orderText(by: SortKey, order: SortOrder): string {
  if (by === "night") return order === "asc" ? "earliest first" : "latest first";
  return order === "asc" ? "smallest first" : "largest first";
}

/** What attacks are sorted by, in words: "sorted by killed, largest first". */
export function sortingText({ by, order }: Sorting): string {
  return `sorted by ${by === "night" ? "night" : uncapitalised(measureOf(by).label)}, ${orderText(by, order)}`;
}

/** Which numbers are shown, in words: "low ends shown"; null where it is the best number with its range. */
export function shownEstimateText({ estimate }: Pick<Query, "estimate">): string | null {
  return estimate === "low" || estimate === "high" ? `${estimate} ends shown` : null;
}

/**
 * What stands above the first of the attacks for which the measure sorted by is not reported: "Killed: not reported". Null above any
 * other attack, and above the first of all, where nothing has to be kept apart.
 */
export function apartText({ attacks, query }: Pick<Selection, "attacks" | "query">, index: number): string | null {
  const sorting = sortingOf(query);
  if (sorting.by === "night" || index === 0 || index !== placedCount(attacks, sorting)) return null;
  return `${measureOf(sorting.by).label}: not reported`;
}

function narrowable(cell: Cell): readonly Estimate[] {
  return cell.subject.kind === "aggregate" ? cell.subject.behind : [...cell.estimates, ...cell.asides];
}

function endWords(table: Figure["table"], end: RangeEnd): string {
  const estimates = table.rows.flatMap(({ cells }) => cells.flatMap(narrowable));
  const narrowed = estimates.filter((one) => shownEnd(one) !== null).length;
  if (narrowed === 0) return `The ${end} ends of ranges were asked for; no figure here is narrowed to one.`;
  const beyond = end === "low" ? "reach higher" : "reach lower";
  return `The ${end} ends of ranges are shown: the claims behind ${countText(narrowed, "figure")} also ${beyond}.`;
}

/** Whether a figure's rows are the selection's attacks, each once and in its order. */
function followsOrder({ table }: Figure, attacks: Selection["attacks"]): boolean {
  const events = [...new Set(table.rows.map(({ event }) => event))];
  return events.length > 1 && events.join() === attacks.map(({ event }) => event.id).join();
}

/** That a sorting ranks no figures of different units, whichever its direction; null where it sorts by what has one unit. */
export function unitsApartText({ by }: Pick<Sorting, "by">): string | null {
  if (by === "night" || measureOf(by).units.length < 2) return null;
  return "figures in different units are not ranked against each other";
}

function sortWords({ attacks, query }: Selection): string {
  const sorting = sortingOf(query);
  const missing = attacks.length - placedCount(attacks, sorting);
  const apart = missing === 0 ? "" : ` Not reported for ${countText(missing, "attack")}, which stand last.`;
  const units = unitsApartText(sorting);
  return `Attacks ${sortingText(sorting)}.${apart}${units === null ? "" : ` ${capitalised(units)}.`}`;
}

/** What names a figure by itself: its title, and as known when where that was asked for. */
export function askedName({ title }: Pick<Figure, "title">, { query: { asOf } }: Selection): string {
  return asOf === null ? title : `${title}, as known on ${instantText(asOf)}`;
}

function askedNative(native: Figure["native"], added: readonly string[]): Figure["native"] {
  return native === null || native.subtitle === null
    ? native
    : { ...native, subtitle: [native.subtitle, ...added].join(" ") };
}

/**
 * A chart's figure with what was asked of it said in its subtitle, text alternative, table and notes: as known when, attacks on which
 * places, which end of ranges it shows, and how it is sorted.
 */
export function askedFigure(figure: Figure, selection: Selection): Figure {
  const { estimate, asOf } = selection.query;
  const end = estimate === "low" || estimate === "high" ? endWords(figure.table, estimate) : null;
  const order = isSorting(selection.query) && followsOrder(figure, selection.attacks) ? sortWords(selection) : null;
  const standing = standingWords(selection);
  if (end === null && order === null && standing.length === 0) return figure;
  const added = [end, ...standing].filter((sentence) => sentence !== null);
  const told = [...standing, asOf === null ? figure.altText : byThenText(figure.altText)];
  const rule = asOf === null ? [] : [`${untimedRule} What is not reported was not reported by then.`];
  return {
    ...figure,
    subtitle: [asOf === null ? figure.subtitle : byThenText(figure.subtitle), ...added].join(" "),
    native: askedNative(figure.native, added),
    altText: told.join(" "),
    table: asOf === null ? figure.table : byThenTable(figure.table),
    notes: [
      ...(asOf === null ? figure.notes : figure.notes.map(byThenText)),
      ...(order === null ? [] : [order]),
      ...rule,
    ],
  };
}
