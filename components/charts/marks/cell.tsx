import { barHeightPx, type PlacedCell } from "../../../lib/viz/cell";
import { markColour } from "../../../lib/viz/palette";
import type { Drawing } from "../definition";
import type { DrawnDatum } from "./datum";
import { Mark } from "./mark";
import { TextLines } from "./text-lines";

/** A placed cell, drawn: the scale's ticks behind, the baseline at zero, the mark, and the words. */
function Cell({ cell, drawing }: { cell: PlacedCell; drawing: Drawing }) {
  const { content, xPx, mark, lines, ticksPx } = cell;
  const { palette } = drawing;
  const ticks =
    mark === null
      ? ""
      : ticksPx.map((at) => `M${Math.round(xPx + at) + 0.5},${mark.yPx - 2}v${barHeightPx + 4}`).join("");
  return (
    <>
      {ticks !== "" && <path d={ticks} stroke={palette.grid} fill="none" />}
      {mark !== null && (
        <>
          <path d={`M${xPx - 0.5},${mark.yPx - 2}v${barHeightPx + 4}`} stroke={palette.rule} fill="none" />
          <Mark
            placed={mark.placed}
            xPx={xPx}
            yPx={mark.yPx}
            heightPx={mark.heightPx}
            colour={markColour(palette, content.group)}
            palette={palette}
          />
        </>
      )}
      <TextLines lines={lines} palette={palette} />
    </>
  );
}

/** Placed cells as figures of a drawing. */
export function cellData(cells: readonly PlacedCell[], drawing: Drawing): DrawnDatum[] {
  return cells.map((cell) => ({
    content: cell.content,
    ground: cell,
    body: <Cell cell={cell} drawing={drawing} />,
  }));
}
