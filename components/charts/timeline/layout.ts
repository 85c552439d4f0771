import type { PlotRoom } from "../../../lib/document/chart-document";
import type { Attack, Period } from "../../../lib/ledger/event";
import { type PlacedBands, placedBands } from "./bands";
import { calendarOf, calendarSpan } from "./calendar";
import { type PlacedLane, placedLane } from "./lane";
import type { LaneSeries } from "./series";

/** The timeline laid out, in px from its own top left corner: bands of context first, then a lane for each measure, on one calendar. */
export interface PlacedTimeline {
  readonly bands: PlacedBands;
  readonly lanes: readonly PlacedLane[];
  readonly calendarPx: readonly number[];
  readonly heightPx: number;
}

/** The room between bands and lanes, usually and where they are set close. */
const gapsPx = { usual: 26, close: 8 } as const;
const nothing: PlacedTimeline = {
  bands: { bands: [], lines: [], heightPx: 0 },
  lanes: [],
  calendarPx: [],
  heightPx: 0,
};

/**
 * Bands and lanes on one calendar of a width in px, closer and with smaller discs where a room asks for it. Nothing where there is neither an
 * attack nor a period.
 */
export function placedTimeline(
  attacks: readonly Attack[],
  periods: readonly Period[],
  series: readonly LaneSeries[],
  widthPx: number,
  room?: PlotRoom,
): PlacedTimeline {
  const usual = timelineOf(attacks, periods, series, widthPx, false);
  const isHeld = room === undefined || usual.heightPx <= room.heightPx;
  return isHeld ? usual : timelineOf(attacks, periods, series, widthPx, true);
}

function timelineOf(
  attacks: readonly Attack[],
  periods: readonly Period[],
  series: readonly LaneSeries[],
  widthPx: number,
  isClose: boolean,
): PlacedTimeline {
  const gapPx = isClose ? gapsPx.close : gapsPx.usual;
  const span = calendarSpan(attacks, periods);
  if (span === null) return nothing;
  const calendar = calendarOf(span, widthPx);
  const bands = placedBands(periods, calendar, 0);
  const lanes: PlacedLane[] = [];
  let yPx = bands.heightPx === 0 ? 0 : bands.heightPx + gapPx;
  for (const one of attacks.length === 0 ? [] : series) {
    const lane = placedLane(one, calendar, yPx, isClose);
    lanes.push(lane);
    yPx += lane.heightPx + gapPx;
  }
  return { bands, lanes, calendarPx: calendar.ticks.map(({ xPx }) => xPx), heightPx: Math.max(0, yPx - gapPx) };
}
