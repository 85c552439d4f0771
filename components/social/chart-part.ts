import { listText } from "../../lib/format/list";
import { numberText } from "../../lib/format/number";
import { capitalised, uncapitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import { type Selection, selection as selected } from "../../lib/query/selection";
import { sourcedFigure } from "../charts/drawn";
import type { ChartId } from "../charts/registry";

/** A part of what was asked of a chart, for a card that has no room for the whole. */
export interface ChartPart {
  readonly shown: Selection;
  /** What the chart of all attacks asked for is called. */
  readonly title: string;
  /** Which part it is: "The latest 3 of 6 attacks; killed alone"; null for the whole. */
  readonly partText: string | null;
}

/** As many attacks as a card may hold when not all fit; each is a row at least. */
const fewAtMost = 8;

/** What a part is worth that has next to none of the measures, beside one that has them all, for which it is this and 1. */
const fewMeasuresWorth = 0.25;

/** The measures that a chart of a selection shows. */
function columnsOf(chart: ChartId, selection: Selection): MeasureId[] {
  return sourcedFigure(chart, selection).figure.table.columns.map(({ measure }) => measure);
}

function measureSets(columns: readonly MeasureId[]): (readonly MeasureId[])[] {
  const half = Math.ceil(columns.length / 2);
  const lengths = new Set([columns.length, half, Math.min(1, columns.length)]);
  return [...lengths].map((length) => columns.slice(0, length));
}

/** How many attacks a card may show: all, or two and more of them. A chart of one attack among several stays with its own. */
function attackCounts(chart: ChartId, asked: Selection): number[] {
  const { attacks } = asked;
  const { rows } = sourcedFigure(chart, asked).figure.table;
  if (new Set(rows.map(({ event }) => event)).size < attacks.length) return [attacks.length];
  const most = Math.min(attacks.length - 1, fewAtMost);
  return [attacks.length, ...Array.from({ length: Math.max(most - 1, 0) }, (_, index) => most - index)];
}

/** The ids of the latest attacks of a selection, whatever it is sorted by. */
function latestIds({ attacks }: Selection, count: number): string[] {
  const nights = attacks.map(({ event }) => event).sort((a, b) => (a.nightOf < b.nightOf ? -1 : 1));
  return nights.slice(nights.length - count).map(({ id }) => id);
}

/** Some measures in words, as the only ones shown: "Killed alone". */
function aloneText(measures: readonly MeasureId[]): string {
  return `${listText(measures.map((measure) => uncapitalised(measureOf(measure).shortLabel)))} alone`;
}

/** A part as asked for: how many of the latest attacks, and which measures. */
interface AskedPart {
  readonly count: number;
  readonly measures: readonly MeasureId[];
}

/** A part of a chart, made; null where the chart shows other measures than the part's, as one of pairs does when only one is named. */
function madePart(chart: ChartId, asked: Selection, { count, measures }: AskedPart): ChartPart | null {
  const total = asked.attacks.length;
  const isWhole = measures.length === columnsOf(chart, asked).length;
  const measure = isWhole ? asked.query.measure : measures;
  const attack = count === total ? asked.query.attack : latestIds(asked, count);
  const shown = selected(asked.ledger, { ...asked.query, measure, attack });
  if (columnsOf(chart, shown).join() !== measures.join()) return null;
  const ofAll = selected(asked.ledger, { ...asked.query, measure });
  const said = [
    count === total ? null : `the latest ${numberText(count)} of ${countText(total, "attack")}`,
    isWhole ? null : aloneText(measures),
  ].filter((text) => text !== null);
  const partText = said.length === 0 ? null : capitalised(said.join("; "));
  return { shown, title: sourcedFigure(chart, ofAll).figure.title, partText };
}

/**
 * What a card may show of a chart: the whole first, then ever smaller parts, of the latest attacks and of its first measures. Of several
 * attacks it is always two at least, since a chart of one would be another chart. Each is made when it is asked for; null for one that the
 * chart has not.
 */
export function chartParts(chart: ChartId, asked: Selection): (() => ChartPart | null)[] {
  const columns = columnsOf(chart, asked);
  const ofTotal = (count: number, total: number) => (total === 0 ? 1 : count / total);
  return attackCounts(chart, asked)
    .flatMap((count) => measureSets(columns).map((measures) => ({ count, measures })))
    .map((part) => {
      const ofMeasures = ofTotal(part.measures.length, columns.length);
      return { part, worth: ofTotal(part.count, asked.attacks.length) * (fewMeasuresWorth + ofMeasures) };
    })
    .sort((a, b) => b.worth - a.worth)
    .map(
      ({ part }) =>
        () =>
          madePart(chart, asked, part),
    );
}
