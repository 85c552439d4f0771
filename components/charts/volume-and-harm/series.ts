import { attackName } from "../../../lib/document/attack-name";
import { dayText } from "../../../lib/format/day";
import { markLabelText } from "../../../lib/format/mark-label";
import { uncapitalised } from "../../../lib/format/typography";
import type { Attack } from "../../../lib/ledger/event";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { Read, Selection } from "../../../lib/query/selection";
import type { CellContent } from "../../../lib/viz/cell";
import { measureContents } from "../../../lib/viz/contents";

/** An attack's two figures, how much was launched and what harm is reported, with its short name and both in words. */
export interface Pair {
  readonly event: string;
  readonly label: string;
  readonly name: string;
  /** Its place among the attacks shown, from 1, the same in every panel. */
  readonly number: number;
  readonly x: CellContent;
  readonly y: CellContent;
  readonly words: string;
}

/** One panel: a measure of volume across, one of harm upwards, the attacks that have a place in it and those that have none. */
export interface PairSeries {
  readonly x: MeasureId;
  readonly y: MeasureId;
  /** Attacks with a number for at least one of the two; the margins take those with only one. */
  readonly placed: readonly Pair[];
  readonly unplaced: readonly Pair[];
}

/** Whether a figure has a number to draw; one that is not reported, or stated as not known, has none. */
export function hasNumber({ estimate }: CellContent): boolean {
  return typeof estimate?.high === "number";
}

function shortName(event: Attack): string {
  return `${attackName(event).name}, ${dayText(event.nightOf, "short").replaceAll(" ", "\u00a0")}`;
}

function pairOf(
  read: Read<Attack>,
  index: number,
  x: MeasureId,
  y: MeasureId,
  { places }: Selection["ledger"],
): Pair | null {
  const [across] = measureContents(read, x, places);
  const [upwards] = measureContents(read, y, places);
  if (across === undefined || upwards === undefined) return null;
  const words = [across, upwards]
    .filter(hasNumber)
    .map(({ measure, estimate }) => markLabelText(measure, estimate))
    .join(", ");
  return {
    event: read.event.id,
    label: read.event.label,
    name: shortName(read.event),
    number: index + 1,
    x: across,
    y: upwards,
    words,
  };
}

/** The attacks of a selection as pairs of two measures, each of which has one unit only. */
export function pairSeries(selection: Selection, x: MeasureId, y: MeasureId): PairSeries {
  const pairs = selection.attacks
    .map((read, index) => pairOf(read, index, x, y, selection.ledger))
    .filter((pair) => pair !== null);
  const isPlaced = (pair: Pair) => hasNumber(pair.x) || hasNumber(pair.y);
  return { x, y, placed: pairs.filter(isPlaced), unplaced: pairs.filter((pair) => !isPlaced(pair)) };
}

/** What a panel is called: "Killed against drones launched". */
export function seriesTitle({ x, y }: Pick<PairSeries, "x" | "y">): string {
  return `${measureOf(y).label} against ${uncapitalised(measureOf(x).label)}`;
}
