import { barHeightPx } from "../../../lib/viz/cell";
import type { PlacedFrame } from "../../../lib/viz/frame";
import { sampleMark } from "../../../lib/viz/legend";
import type { Palette } from "../../../lib/viz/palette";
import { Mark } from "./mark";
import { RevisedTick } from "./strokes";
import { TextLines } from "./text-lines";

/** Everything around a plot: title, subtitle, the legend of the kinds present, notes and the source line. */
export function Frame({ frame, palette }: { frame: PlacedFrame; palette: Palette }) {
  return (
    <>
      <TextLines lines={frame.lines} palette={palette} />
      {frame.legend.map(({ kind, xPx, yPx }) => (
        <g key={kind}>
          {kind === "revised" ? (
            <RevisedTick xPx={xPx + 8} yPx={yPx + barHeightPx - 2} palette={palette} />
          ) : (
            <Mark
              placed={sampleMark(kind)}
              xPx={xPx}
              yPx={yPx}
              heightPx={barHeightPx}
              colour={palette.rule}
              palette={palette}
            />
          )}
        </g>
      ))}
      <TextLines lines={frame.legend.map(({ line }) => line)} palette={palette} />
    </>
  );
}
