import { least, max } from "d3";
import { barHeightPx, type PlacedCell, placedCell } from "../../../lib/viz/cell";
import { placedMark } from "../../../lib/viz/mark";
import { type TickedScale, tickedScale } from "../../../lib/viz/scale";
import { textBlock } from "../../../lib/viz/text-block";
import { textWidthPx, wrappedLines } from "../../../lib/viz/text-width";
import { type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import { gridSize, tileGrid } from "./tile-grid";
import type { Tile } from "./tiles";

/** A tile with its place in px: its outline, the name that fitted, its lines of words, and its figures. */
export interface PlacedTile {
  readonly tile: Tile;
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lines: readonly PlacedLine[];
  readonly cells: readonly PlacedCell[];
  readonly name: string;
  /** Where the mark of the empty slot is drawn, its top left corner; null where there is a figure. */
  readonly empty: { readonly xPx: number; readonly yPx: number } | null;
}

export interface PlacedMap {
  readonly heightPx: number;
  readonly tiles: readonly PlacedTile[];
  /** Whether the tiles are too small for words, which then stand in a list below. */
  readonly isTerse: boolean;
}

const nameStyle = { sizePx: textSizePx.note, weight: 600, tone: "ink" } as const;
const missingStyle = { sizePx: textSizePx.note, weight: 400, tone: "muted" } as const;

const [tersePadPx, wordyPadPx] = [3, 4];

/** Below this width in px a tile has room for an abbreviation and a mark, not for words. */
const leastWordyTilePx = 72;

function piecesWidthPx(name: string): number {
  const pieces = name.split(/ |(?<=-)/);
  return max(pieces, (piece) => textWidthPx(piece, nameStyle.sizePx, nameStyle.weight)) ?? 0;
}

/** Of the names whose words fit, the one that takes the fewest lines and is the longest of those; the shortest where none fits. */
export function fittingName(names: readonly string[], widthPx: number): string {
  const linesOf = (name: string) => wrappedLines(name, widthPx, nameStyle.sizePx, nameStyle.weight).length;
  const fitting = names.filter((name) => piecesWidthPx(name) <= widthPx);
  const abbreviation = names.length > 1 ? names.at(-1) : undefined;
  const whole = fitting.filter((name) => name !== abbreviation);
  return least(whole, linesOf) ?? fitting.at(-1) ?? names.at(-1) ?? "";
}

/** A terse tile's figure: its mark alone. */
function terseCell(
  content: Tile["contents"][number],
  box: { xPx: number; yPx: number; widthPx: number },
  ticked: TickedScale,
) {
  const mark = { placed: placedMark(content.estimate, ticked.scale), yPx: box.yPx + 7, heightPx: barHeightPx };
  const cell: PlacedCell = { content, ...box, heightPx: barHeightPx + 9, lines: [], mark, ticksPx: [] };
  return cell;
}

function placedTile(tile: Tile, box: { xPx: number; yPx: number; widthPx: number }, isTerse: boolean, scales: Scales) {
  const padPx = isTerse ? tersePadPx : wordyPadPx;
  const innerPx = box.widthPx - 2 * padPx;
  const inner = { xPx: box.xPx + padPx, yPx: box.yPx + padPx, widthPx: innerPx };
  const tone = tile.missing === null ? nameStyle.tone : missingStyle.tone;
  const name = fittingName(tile.names, innerPx);
  const heading = textBlock(name, inner, { ...nameStyle, tone });
  const lines = [...heading.lines];
  let bottomPx = inner.yPx + heading.heightPx + 2;
  const cells: PlacedCell[] = [];
  for (const content of tile.contents) {
    const at = { ...inner, yPx: bottomPx };
    const scale = scales(content.estimate?.unit ?? null);
    const cell = isTerse ? terseCell(content, at, scale) : placedCell(content, at, scale.scale);
    cells.push(cell);
    bottomPx += cell.heightPx + 6;
  }
  if (tile.missing === null) return { tile, ...box, name, lines, cells, empty: null, heightPx: bottomPx - box.yPx };
  if (!isTerse) {
    const missing = textBlock(tile.missing, { ...inner, yPx: bottomPx }, missingStyle);
    lines.push(...missing.lines);
    bottomPx += missing.heightPx;
  }
  const empty = { xPx: inner.xPx, yPx: bottomPx + 4 };
  return { tile, ...box, name, lines, cells, empty, heightPx: empty.yPx + barHeightPx + 4 + padPx - box.yPx };
}

type Scales = (unit: string | null) => TickedScale;

/** Scales for the tiles' figures, one for each unit, so that bars of one unit can be compared from tile to tile. */
function tileScales(tiles: readonly Tile[], widthPx: number): Scales {
  const estimates = tiles.flatMap(({ contents }) =>
    contents.flatMap(({ estimate }) => (estimate === null ? [] : [estimate])),
  );
  return (unit) =>
    tickedScale(
      estimates.filter((estimate) => estimate.unit === unit),
      widthPx,
    );
}

/** The map laid out on a width in px: tiles of one width in their columns, every row as high as its highest tile. */
export function placedMap(tiles: readonly Tile[], widthPx: number): PlacedMap {
  const gapPx = widthPx < gridSize.columns * leastWordyTilePx ? 2 : 5;
  const tilePx = Math.floor((widthPx - gapPx * (gridSize.columns - 1)) / gridSize.columns);
  const isTerse = tilePx < leastWordyTilePx;
  const scales = tileScales(tiles, tilePx - 2 * (isTerse ? tersePadPx : wordyPadPx));
  const placed: PlacedTile[] = [];
  let yPx = 0;
  for (let row = 0; row < gridSize.rows; row += 1) {
    const own = tiles
      .filter(({ unit }) => tileGrid[unit].row === row)
      .map((tile) => {
        const xPx = tileGrid[tile.unit].column * (tilePx + gapPx);
        return placedTile(tile, { xPx, yPx, widthPx: tilePx }, isTerse, scales);
      });
    const heightPx = max(own, (tile) => tile.heightPx) ?? 0;
    placed.push(...own.map((tile) => ({ ...tile, heightPx })));
    yPx += heightPx + gapPx;
  }
  return { heightPx: yPx - gapPx, tiles: placed, isTerse };
}
