import type { Box } from "../../../lib/viz/box";
import { markColour, type Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import type { Drawing } from "../definition";
import { Data } from "../marks/datum";
import { TextLines } from "../marks/text-lines";
import { bandHeightPx, type PlacedBand } from "./bands";
import { Disc } from "./disc";
import type { PlacedLane } from "./lane";
import type { PlacedTimeline } from "./layout";

const cutPx = 5;

/** A band's outline, with a point at an end that goes on beyond the calendar. */
function bandPath({ fromPx, toPx, yPx, isCutBefore, isCutAfter }: PlacedBand): string {
  const [left, right] = [roundedPx(fromPx), roundedPx(toPx)];
  const [top, half] = [roundedPx(yPx), bandHeightPx / 2];
  const start = isCutBefore
    ? `M${roundedPx(left + cutPx)},${top + bandHeightPx}l${-cutPx},${-half}l${cutPx},${-half}`
    : `M${left},${top + bandHeightPx}v${-bandHeightPx}`;
  const end = isCutAfter
    ? `H${roundedPx(right - cutPx)}l${cutPx},${half}l${-cutPx},${half}`
    : `H${right}v${bandHeightPx}`;
  return `${start}${end}z`;
}

function boxPath({ xPx, yPx, widthPx, heightPx }: Box): string {
  return `M${roundedPx(xPx)},${roundedPx(yPx)}h${roundedPx(widthPx)}v${roundedPx(heightPx)}h${-roundedPx(widthPx)}z`;
}

function AreaKey({ lane, palette }: { readonly lane: PlacedLane; readonly palette: Palette }) {
  return (
    <>
      {lane.areas.discs.map(({ xPx, yPx, radiusPx }) => (
        <circle
          key={radiusPx}
          cx={roundedPx(xPx)}
          cy={roundedPx(yPx)}
          r={roundedPx(radiusPx)}
          fill={markColour(palette, "launched")}
        />
      ))}
      <TextLines lines={lane.areas.lines} palette={palette} />
    </>
  );
}

function Lane({ lane, calendarPx, drawing, widthPx }: Omit<TimelineProps, "timeline"> & LaneProps) {
  const { palette } = drawing;
  const { topPx, bottomPx, names, bubbles } = lane;
  const grid = calendarPx.map((px) => `M${Math.round(px) + 0.5},${Math.round(topPx)}V${Math.round(bottomPx)}`).join("");
  const leaders = names.leaders.map(
    ({ from, to }) => `M${roundedPx(from.xPx)},${roundedPx(from.yPx)}L${roundedPx(to.xPx)},${roundedPx(to.yPx)}`,
  );
  return (
    <>
      <path d={grid} stroke={palette.grid} fill="none" />
      <path d={`M0,${Math.round(bottomPx) + 0.5}H${widthPx}`} stroke={palette.rule} fill="none" />
      <TextLines lines={lane.lines} palette={palette} />
      <AreaKey lane={lane} palette={palette} />
      <TextLines lines={lane.ticks} palette={palette} anchor="middle" />
      <path d={names.boxes.map(boxPath).join("")} fill={palette.paper} />
      <path d={leaders.join("")} stroke={palette.muted} fill="none" />
      <TextLines lines={names.lines} palette={palette} />
      <Data
        data={bubbles.map(({ content, bubble, at, ground }) => ({
          content,
          ground,
          body: <Disc bubble={bubble} at={at} colour={markColour(palette, content.group)} palette={palette} />,
        }))}
        drawing={drawing}
      />
    </>
  );
}

interface LaneProps {
  readonly lane: PlacedLane;
  readonly calendarPx: readonly number[];
}

interface TimelineProps {
  readonly timeline: PlacedTimeline;
  readonly drawing: Drawing;
  readonly widthPx: number;
}

/** The timeline, drawn: the bands of context apart and above, then each lane on the same calendar. */
export function Timeline({ timeline, drawing, widthPx }: TimelineProps) {
  const { bands, lanes, calendarPx } = timeline;
  const { palette } = drawing;
  return (
    <>
      {bands.bands.map((band) => (
        <path key={band.id} d={bandPath(band)} fill={palette.grid} stroke={palette.rule} />
      ))}
      <TextLines lines={bands.lines} palette={palette} />
      {lanes.map((lane) => (
        <Lane key={lane.measure} lane={lane} calendarPx={calendarPx} drawing={drawing} widthPx={widthPx} />
      ))}
    </>
  );
}
