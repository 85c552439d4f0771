import type { PlaceId } from "../../../lib/ledger/place";

/** Where a tile stands: its column from the west and its row from the north, from 0. */
export interface TilePosition {
  readonly column: number;
  readonly row: number;
}

/**
 * The 27 first-level units by P-code (OCHA COD-AB), each in its own place of a grid: neighbours on the ground stand near one another, west is
 * left and north is up. Tiles are of one size and draw no border.
 */
export const tileGrid = {
  UA07: { column: 0, row: 0 },
  UA56: { column: 1, row: 0 },
  UA18: { column: 2, row: 0 },
  UA80: { column: 3, row: 0 },
  UA74: { column: 4, row: 0 },
  UA59: { column: 5, row: 0 },
  UA46: { column: 0, row: 1 },
  UA61: { column: 1, row: 1 },
  UA68: { column: 2, row: 1 },
  UA32: { column: 3, row: 1 },
  UA71: { column: 4, row: 1 },
  UA53: { column: 5, row: 1 },
  UA63: { column: 6, row: 1 },
  UA44: { column: 7, row: 1 },
  UA21: { column: 0, row: 2 },
  UA26: { column: 1, row: 2 },
  UA73: { column: 2, row: 2 },
  UA05: { column: 3, row: 2 },
  UA35: { column: 4, row: 2 },
  UA12: { column: 5, row: 2 },
  UA14: { column: 6, row: 2 },
  UA51: { column: 3, row: 3 },
  UA48: { column: 4, row: 3 },
  UA65: { column: 5, row: 3 },
  UA23: { column: 6, row: 3 },
  UA85: { column: 4, row: 4 },
  UA01: { column: 5, row: 4 },
} as const satisfies Readonly<Record<PlaceId, TilePosition>>;

export type TileUnit = keyof typeof tileGrid;

/** The units in reading order: row by row from the north, each from the west. */
export const tileUnits = Object.keys(tileGrid) as TileUnit[];

/** How many columns and rows the grid has. */
export const gridSize = { columns: 8, rows: 5 } as const;

/** Whether a place is one of the units that have a tile. */
export function isTileUnit(id: PlaceId): id is TileUnit {
  return Object.hasOwn(tileGrid, id);
}
