import type { PlacedFrame } from "../../../lib/viz/frame";
import type { Palette } from "../../../lib/viz/palette";
import type { Sample } from "../definition";
import { TextLines } from "./text-lines";

/** Everything around a plot: title, subtitle, the plot's legend, notes and the source line. */
export function Frame({ frame, palette }: { frame: PlacedFrame<Sample>; palette: Palette }) {
  return (
    <>
      <TextLines lines={frame.lines} palette={palette} />
      {frame.legend.map(({ sample, xPx, middlePx, line }) => (
        <g key={line.text}>{sample(palette, xPx, middlePx)}</g>
      ))}
      <TextLines lines={frame.legend.map(({ line }) => line)} palette={palette} />
    </>
  );
}
