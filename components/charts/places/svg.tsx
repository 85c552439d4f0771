import { barHeightPx } from "../../../lib/viz/cell";
import { sampleMark } from "../../../lib/viz/legend";
import type { Palette } from "../../../lib/viz/palette";
import type { Drawing } from "../definition";
import { cellData } from "../marks/cell";
import { Data, type DrawnDatum } from "../marks/datum";
import { Mark } from "../marks/mark";
import { TextLines } from "../marks/text-lines";
import type { PlacedPlaces } from "./layout";
import type { PlacedTile } from "./map-layout";

function outline({ xPx, yPx, widthPx, heightPx }: PlacedTile): string {
  return `M${xPx + 0.5},${yPx + 0.5}h${widthPx - 1}v${heightPx - 1}h${1 - widthPx}z`;
}

function Outlines({ tiles, colour, widthPx }: { tiles: readonly PlacedTile[]; colour: string; widthPx: number }) {
  if (tiles.length === 0) return null;
  return <path d={tiles.map(outline).join("")} fill="none" stroke={colour} strokeWidth={widthPx} />;
}

function EmptySlot({ xPx, yPx, palette }: { xPx: number; yPx: number; palette: Palette }) {
  const placed = sampleMark("not_reported");
  return <Mark placed={placed} xPx={xPx} yPx={yPx} heightPx={barHeightPx} colour={palette.rule} palette={palette} />;
}

/** A tile's name and words, and its empty slot where it has no figure. */
function TileWords({ tile, palette }: { tile: PlacedTile; palette: Palette }) {
  return (
    <g>
      <TextLines lines={tile.lines} palette={palette} />
      {tile.empty !== null && <EmptySlot {...tile.empty} palette={palette} />}
    </g>
  );
}

/** A tile's figures, or all of it where it has none. */
function tileData(tile: PlacedTile, drawing: Drawing): DrawnDatum[] {
  const { blank } = tile.tile;
  if (blank === null) return cellData(tile.cells, drawing);
  return [{ content: blank, ground: tile, body: <TileWords tile={tile} palette={drawing.palette} /> }];
}

/** The tile map, drawn, and the figures below it. */
export function TileMap({
  placed,
  drawing,
  widthPx,
}: {
  readonly placed: PlacedPlaces;
  readonly drawing: Drawing;
  readonly widthPx: number;
}) {
  const { palette } = drawing;
  const { tiles } = placed.map;
  return (
    <>
      <Outlines tiles={tiles.filter(({ tile }) => tile.missing !== null)} colour={palette.grid} widthPx={1} />
      <Outlines tiles={tiles.filter(({ tile }) => tile.missing === null)} colour={palette.muted} widthPx={1.5} />
      {tiles.map(
        (tile) => tile.tile.blank === null && <TileWords key={tile.tile.unit} tile={tile} palette={palette} />,
      )}
      <path
        d={placed.rulesPx.map((yPx) => `M0,${Math.round(yPx) + 0.5}H${widthPx}`).join("")}
        stroke={palette.rule}
        fill="none"
      />
      <TextLines lines={placed.lines} palette={palette} />
      <Data
        data={[...tiles.flatMap((tile) => tileData(tile, drawing)), ...cellData(placed.cells, drawing)]}
        drawing={drawing}
      />
    </>
  );
}
