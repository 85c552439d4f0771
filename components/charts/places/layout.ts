import { greatest, group } from "d3";
import { countedEstimateText } from "../../../lib/format/headline-notes";
import { listText } from "../../../lib/format/list";
import type { Estimate } from "../../../lib/ledger/estimate";
import { type PlacedCell, placedCell } from "../../../lib/viz/cell";
import { tickedScale } from "../../../lib/viz/scale";
import { textBlock } from "../../../lib/viz/text-block";
import { narrowBelowPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import { type FigureList, tileList } from "./lists";
import { type PlacedMap, placedMap } from "./map-layout";
import type { Tile } from "./tiles";

/** The map and what stands below it, in px. */
export interface PlacedPlaces {
  readonly heightPx: number;
  readonly map: PlacedMap;
  readonly lines: readonly PlacedLine[];
  readonly cells: readonly PlacedCell[];
  readonly rulesPx: readonly number[];
}

const columnGapPx = 28;
const cellGapPx = 12;
const headingStyle = { sizePx: textSizePx.rowLabel, weight: 600, tone: "ink" } as const;
const keyStyle = { sizePx: textSizePx.note, weight: 400, tone: "muted" } as const;

function perLineOf(widthPx: number): number {
  if (widthPx < narrowBelowPx) return 1;
  return widthPx < 900 ? 3 : 4;
}

/** That a list's bars are no continuation of the map's, and what its longest stand for; empty for one without bars. */
function scaleText(estimates: readonly Estimate[]): string {
  const drawn = [
    ...group(
      estimates.filter(({ high }) => (high ?? 0) > 0),
      ({ unit }) => unit,
    ).values(),
  ];
  const longest = drawn.flatMap((own) => greatest(own, ({ high }) => high ?? 0) ?? []);
  if (longest.length === 0) return "";
  const told = listText(longest.map((estimate) => countedEstimateText(estimate)));
  return `Bars on a scale of their own, not the tiles’: the longest stands for ${told}.`;
}

function placedList({ heading, contents }: FigureList, topPx: number, widthPx: number) {
  const title = textBlock(heading, { xPx: 0, yPx: topPx + 8, widthPx }, headingStyle);
  const perLine = perLineOf(widthPx);
  const cellPx = Math.floor((widthPx - columnGapPx * (perLine - 1)) / perLine);
  const estimates = contents.flatMap(({ estimate }) => (estimate === null ? [] : [estimate]));
  const units = new Map(
    [...group(estimates, ({ unit }) => unit)].map(([unit, own]) => [unit, tickedScale(own, cellPx).scale]),
  );
  const own = textBlock(scaleText(estimates), { xPx: 0, yPx: topPx + 8 + title.heightPx, widthPx }, keyStyle);
  const cells: PlacedCell[] = [];
  let yPx = topPx + 8 + title.heightPx + own.heightPx + 8;
  for (let first = 0; first < contents.length; first += perLine) {
    const line = contents.slice(first, first + perLine).map((content, index) => {
      const box = { xPx: index * (cellPx + columnGapPx), yPx, widthPx: cellPx };
      return placedCell(content, box, content.estimate === null ? null : (units.get(content.estimate.unit) ?? null));
    });
    cells.push(...line);
    yPx += Math.max(...line.map(({ heightPx }) => heightPx)) + cellGapPx;
  }
  return { lines: [...title.lines, ...own.lines], cells, bottomPx: yPx };
}

/** What the abbreviations on the tiles stand for; empty where every tile has its name or the beginning of it. */
function keyText({ tiles }: PlacedMap): string {
  const short = tiles.flatMap(({ name, tile: { names } }) => {
    const full = names[0] ?? name;
    return full.startsWith(name.replace(/\.$/u, "")) && !name.endsWith(".") ? [] : [`${name}: ${full}`];
  });
  return short.map((text) => text.replaceAll(" ", "\u00a0")).join("; ");
}

/**
 * The map, and below it what belongs on no tile. Where the tiles are too small for words, these stand in a list below the map, under the full
 * names of the units. A map without attacks takes no height.
 */
export function placedPlaces(tiles: readonly Tile[], lists: readonly FigureList[], widthPx: number): PlacedPlaces {
  const map = placedMap(tiles, widthPx);
  const own = map.isTerse ? [tileList(tiles), ...lists] : lists;
  const lines: PlacedLine[] = [];
  const cells: PlacedCell[] = [];
  const rulesPx: number[] = [];
  const key = textBlock(keyText(map), { xPx: 0, yPx: map.heightPx + 8, widthPx }, keyStyle);
  lines.push(...key.lines);
  let yPx = map.heightPx + 8 + key.heightPx + 10;
  for (const list of own.filter(({ contents }) => contents.length > 0)) {
    rulesPx.push(yPx);
    const placed = placedList(list, yPx, widthPx);
    lines.push(...placed.lines);
    cells.push(...placed.cells);
    yPx = placed.bottomPx + 6;
  }
  return { heightPx: yPx, map, lines, cells, rulesPx };
}
