import { max } from "d3";
import { type Box, boxAround, type Point } from "../../../lib/viz/box";
import type { CellContent } from "../../../lib/viz/cell";
import { type NamedPoint, type PlacedNames, placedNames } from "../../../lib/viz/point-names";
import { type Bubble, bubbleOf, type RadiusOf } from "./bubble";
import type { Calendar } from "./calendar";
import { hasNumber, type LaneMark } from "./series";
import { swarmOffsets } from "./swarm";

/** A figure's mark with its place and the ground that takes the pointer, in px. */
export interface PlacedBubble {
  readonly content: CellContent;
  readonly bubble: Bubble;
  readonly at: Point;
  readonly ground: Box;
}

/** Marks with their places across and off the middle, and how far the outermost reach above and below it, in px. */
export interface Swarm {
  readonly marks: readonly (LaneMark & { readonly bubble: Bubble; readonly xPx: number; readonly offsetPx: number })[];
  readonly abovePx: number;
  readonly belowPx: number;
}

/** The swarm of some marks on a calendar. */
export function swarmOf(marks: readonly LaneMark[], calendar: Calendar, radiusOf: RadiusOf): Swarm {
  const bubbles = marks.map((mark) => {
    const bubble = bubbleOf(mark.content.estimate, radiusOf);
    return { ...mark, bubble, xPx: calendar.at(mark.nightOf) };
  });
  const offsets = swarmOffsets(bubbles.map(({ xPx, bubble }) => ({ xPx, reachPx: bubble.reachPx })));
  const placed = bubbles.map((one, index) => ({ ...one, offsetPx: offsets[index] ?? 0 }));
  return {
    marks: placed,
    abovePx: max(placed, ({ offsetPx, bubble }) => bubble.reachPx - offsetPx) ?? 0,
    belowPx: max(placed, ({ offsetPx, bubble }) => bubble.reachPx + offsetPx) ?? 0,
  };
}

/** A swarm set into a zone of its own, with what is to be named there. */
export interface Zone {
  readonly bubbles: readonly PlacedBubble[];
  readonly points: readonly NamedPoint[];
  readonly heightPx: number;
}

/** The texts that may name a mark: its name and figure, or where a list tells them, its number there. */
function nameTexts({ name, number, words, content }: LaneMark, isListed: boolean): Pick<NamedPoint, "full" | "brief"> {
  const bold = (text: string) => ({ text, weight: 600, tone: "ink" }) as const;
  if (isListed) return { full: [bold(String(number))], brief: [bold(String(number))] };
  const figure = hasNumber(content) ? [{ text: words, weight: 400, tone: "muted" } as const] : [];
  return { full: [bold(name), ...figure], brief: [bold(name)] };
}

/** A swarm in a zone of its own, with room above and below for names; marks have numbers where `isListed`. */
export function zoneOf(swarm: Swarm, topPx: number, namesPx: number, widthPx: number, isListed: boolean): Zone {
  if (swarm.marks.length === 0) return { bubbles: [], points: [], heightPx: 0 };
  const heightPx = Math.ceil(swarm.abovePx + swarm.belowPx + 2 * namesPx);
  const bounds = { xPx: 0, yPx: topPx, widthPx, heightPx };
  const middlePx = topPx + namesPx + swarm.abovePx;
  const bubbles = swarm.marks.map(({ content, bubble, xPx, offsetPx }): PlacedBubble => {
    const at = { xPx, yPx: middlePx + offsetPx };
    return { content, bubble, at, ground: boxAround(at, bubble.reachPx) };
  });
  const points = swarm.marks.map((mark, index): NamedPoint => {
    return {
      at: bubbles[index]?.at ?? { xPx: 0, yPx: 0 },
      clearPx: mark.bubble.reachPx,
      bounds,
      ...nameTexts(mark, isListed),
    };
  });
  return { bubbles, points, heightPx };
}

/** The names of all marks of some zones, the largest marks first. */
export function namesOf(zones: readonly Zone[]): PlacedNames {
  const all = zones.flatMap(({ bubbles, points }) =>
    points.map((point, index) => ({ point, reachPx: bubbles[index]?.bubble.reachPx ?? 0 })),
  );
  const ordered = [...all].sort((a, b) => b.reachPx - a.reachPx);
  const obstacles = ordered.map(({ point, reachPx }, owner) => ({
    box: boxAround(point.at, reachPx),
    owner,
    isSolid: true,
  }));
  return placedNames(
    ordered.map(({ point }) => point),
    obstacles,
  );
}
