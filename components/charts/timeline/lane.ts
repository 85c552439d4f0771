import { largestReach } from "../../../lib/viz/mark";
import type { PlacedNames } from "../../../lib/viz/point-names";
import { type TextStyle, textBlock } from "../../../lib/viz/text-block";
import { lineHeightPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import { listedAtMost, numberedList } from "../marks/numbered-list";
import { type AreaKey, placedAreaKey } from "./area-key";
import { radiusScale } from "./bubble";
import type { Calendar } from "./calendar";
import { hasNumber, type LaneSeries } from "./series";
import { slotsText, unnamedText } from "./words";
import { namesOf, type PlacedBubble, swarmOf, zoneOf } from "./zone";

/** A lane laid out, in px from the chart's own top left corner. */
export interface PlacedLane {
  readonly measure: string;
  readonly bubbles: readonly PlacedBubble[];
  readonly names: Pick<PlacedNames, "lines" | "boxes" | "leaders">;
  readonly areas: AreaKey;
  readonly lines: readonly PlacedLine[];
  readonly ticks: readonly PlacedLine[];
  /** Where the calendar's lines start and end, and the line under the lane. */
  readonly topPx: number;
  readonly bottomPx: number;
  readonly heightPx: number;
}

const headingStyle: TextStyle = { sizePx: textSizePx.rowLabel, weight: 600, tone: "ink" };
const smallStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "muted" };

/** How large discs are at most where a lane is set close, in shares of their usual size. */
const closeShare = 0.6;

/** The radius of the largest disc, in px: the more marks share a width, the smaller. */
function mostRadiusPx(count: number, widthPx: number, isClose: boolean): number {
  const shrunk = Math.min(isClose ? closeShare : 1, Math.max(0.6, widthPx / 900));
  return Math.max(7, Math.min(26, 90 / Math.sqrt(count + 6)) * shrunk);
}

/** Room for names above and below a swarm, in px, and what is tried one after the other while more room names more marks. */
const leastNamesPx = 20;
const moreRoomsPx = [38, 60, 90];

/** Of more marks than this some stay without a name, and no more room is tried. */
const triedRoomsUpTo = 24;

function unnamedCount({ isNamed }: PlacedNames): number {
  return isNamed.filter((one) => !one).length;
}

/** A lane of one measure, from `topPx` down: its name, its scale of areas, its discs, its empty slots and its calendar. */
export function placedLane(
  { measure, title, marks }: LaneSeries,
  calendar: Calendar,
  topPx: number,
  isClose = false,
): PlacedLane {
  const { widthPx } = calendar;
  const lines: PlacedLine[] = [];
  let yPx = topPx;
  const add = (text: string, style: TextStyle) => {
    const block = textBlock(text, { xPx: 0, yPx, widthPx }, style);
    lines.push(...block.lines);
    yPx += block.heightPx;
  };
  add(title, headingStyle);
  const estimates = marks.flatMap(({ content }) => (content.estimate === null ? [] : [content.estimate]));
  const largest = largestReach(estimates);
  const numbered = marks.filter(({ content }) => hasNumber(content));
  const rest = marks.filter(({ content }) => !hasNumber(content));
  const radiusOf = radiusScale(largest, mostRadiusPx(numbered.length, widthPx, isClose));
  const areas = placedAreaKey(largest, estimates[0]?.unit ?? null, radiusOf, yPx);
  yPx += areas.heightPx;
  const swarms = [swarmOf(numbered, calendar, radiusOf), swarmOf(rest, calendar, radiusOf)] as const;
  const slots = slotsText(rest.map(({ content }) => content));
  const laidOut = (namesPx: number, isListed = false) => {
    const first = zoneOf(swarms[0], yPx, namesPx, widthPx, isListed);
    const slotsTopPx = yPx + first.heightPx;
    const block = textBlock(slots, { xPx: 0, yPx: slotsTopPx, widthPx }, smallStyle);
    const second = zoneOf(
      swarms[1],
      slotsTopPx + block.heightPx,
      marks.length > triedRoomsUpTo ? 4 : Math.min(namesPx, 38),
      widthPx,
      isListed,
    );
    const bottomPx = slotsTopPx + block.heightPx + second.heightPx;
    return { zones: [first, second], block, bottomPx, names: namesOf([first, second]) };
  };
  let chosen = laidOut(leastNamesPx);
  for (const roomPx of marks.length > triedRoomsUpTo ? [] : moreRoomsPx) {
    if (unnamedCount(chosen.names) === 0) break;
    const roomier = laidOut(roomPx);
    if (unnamedCount(roomier.names) < unnamedCount(chosen.names)) chosen = roomier;
  }
  const isListed = !chosen.names.isFull && marks.length <= listedAtMost;
  if (isListed) chosen = laidOut(leastNamesPx, true);
  const tickStyle = { sizePx: textSizePx.tick, weight: 400, tone: "muted" } as const;
  const tickPx = chosen.bottomPx + 4 + textSizePx.tick;
  const ticks = calendar.ticks.map(({ text, xPx }) => ({ text, xPx, yPx: tickPx, ...tickStyle }));
  const belowPx = chosen.bottomPx + 4 + lineHeightPx(textSizePx.tick);
  const listed = isListed
    ? numberedList(marks, { xPx: 0, yPx: belowPx + 4, widthPx })
    : { lines: [], bottomPx: belowPx };
  const after = textBlock(
    unnamedText(unnamedCount(chosen.names), marks.length),
    { xPx: 0, yPx: listed.bottomPx, widthPx },
    smallStyle,
  );
  return {
    measure,
    bubbles: chosen.zones.flatMap(({ bubbles }) => bubbles),
    names: chosen.names,
    areas,
    lines: [...lines, ...chosen.block.lines, ...listed.lines, ...after.lines],
    ticks,
    topPx: yPx,
    bottomPx: chosen.bottomPx,
    heightPx: listed.bottomPx + after.heightPx - topPx,
  };
}
