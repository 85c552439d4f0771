import { barHeightPx, type PlacedCell } from "../../../lib/viz/cell";
import { markColour, type Palette } from "../../../lib/viz/palette";
import type { Drawing } from "../definition";
import type { DrawnDatum } from "./datum";
import { Mark } from "./mark";
import { TextLines } from "./text-lines";

/** Where a bar's scale has its ticks, and where its own left edge and its top are, in px. */
export interface BarScale {
  readonly xPx: number;
  readonly yPx: number;
  readonly ticksPx: readonly number[];
}

/** The ticks and the baselines at zero behind some bars, a path of each. */
export function BarScales({ scales, palette }: { readonly scales: readonly BarScale[]; readonly palette: Palette }) {
  const upright = (xPx: number, yPx: number) => `M${xPx},${yPx - 2}v${barHeightPx + 4}`;
  const ticks = scales.flatMap(({ xPx, yPx, ticksPx }) =>
    ticksPx.map((at) => upright(Math.round(xPx + at) + 0.5, yPx)),
  );
  const baselines = scales.map(({ xPx, yPx }) => upright(xPx - 0.5, yPx));
  return (
    <>
      {ticks.length > 0 && <path d={ticks.join("")} stroke={palette.grid} fill="none" />}
      {baselines.length > 0 && <path d={baselines.join("")} stroke={palette.rule} fill="none" />}
    </>
  );
}

/** The scales of those cells that have a mark. */
export function cellScales(cells: readonly PlacedCell[]): BarScale[] {
  return cells.flatMap(({ xPx, mark, ticksPx }) => (mark === null ? [] : { xPx, yPx: mark.yPx, ticksPx }));
}

/** A placed cell, drawn: the scale behind it unless all are drawn at once, the mark, and the words. */
function Cell({ cell, palette, isBare }: { cell: PlacedCell; palette: Palette; isBare: boolean }) {
  const { content, xPx, mark, lines } = cell;
  return (
    <>
      {!isBare && <BarScales scales={cellScales([cell])} palette={palette} />}
      {mark !== null && (
        <Mark
          placed={mark.placed}
          xPx={xPx}
          yPx={mark.yPx}
          heightPx={mark.heightPx}
          colour={markColour(palette, content.group)}
          palette={palette}
        />
      )}
      <TextLines lines={lines} palette={palette} />
    </>
  );
}

/** Placed cells as figures of a drawing; bare ones where their scales are drawn before them. */
export function cellData(cells: readonly PlacedCell[], { palette }: Drawing, isBare = false): DrawnDatum[] {
  return cells.map((cell) => ({
    content: cell.content,
    ground: cell,
    body: <Cell cell={cell} palette={palette} isBare={isBare} />,
  }));
}
