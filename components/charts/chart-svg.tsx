import { type PlacedFrame, placedFrame, plotWidthPx } from "../../lib/viz/frame";
import { fontFamily } from "../../lib/viz/type-scale";
import type { Drawing, Figure, Plot } from "./definition";
import { Frame } from "./marks/frame";

export interface ChartSvgProps {
  readonly figure: Figure;
  readonly size: DrawnSize;
  readonly drawing: Drawing;
  /** Ids of the elements that name and describe the drawing; without them it carries its own title and description. */
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
}

/** A figure laid out for one width in px: its plot and the frame around it. */
export interface DrawnSize {
  readonly plot: Plot;
  readonly frame: PlacedFrame;
}

/** How wide and high a figure comes out, with its frame, for one width in px. */
export function drawnSize(figure: Figure, source: string, widthPx: number): DrawnSize {
  const plot = figure.plot(plotWidthPx(widthPx));
  const frame = placedFrame({ ...figure, ...plot, source }, widthPx, plot.heightPx);
  return { plot, frame };
}

/**
 * One figure as a complete drawing: title, subtitle, legend, plot, notes, source line. The same on a page and in every file; only
 * the colours and the links differ.
 */
export function ChartSvg({ figure, size: { plot, frame }, drawing, labelledBy, describedBy }: ChartSvgProps) {
  const { palette } = drawing;
  const isNamedOutside = labelledBy !== undefined;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: on a page the heading names it, and a title would cover the drawing with a tooltip
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`}
      width={frame.widthPx}
      height={frame.heightPx}
      fontFamily={fontFamily}
      role={drawing.hrefOf === null ? "img" : "group"}
      {...(isNamedOutside ? { "aria-labelledby": labelledBy, "aria-describedby": describedBy } : {})}
    >
      {!isNamedOutside && <title>{figure.title}</title>}
      {!isNamedOutside && <desc>{figure.altText}</desc>}
      <rect width={frame.widthPx} height={frame.heightPx} fill={palette.paper} />
      <g aria-hidden={isNamedOutside ? true : undefined}>
        <Frame frame={frame} palette={palette} />
      </g>
      <g transform={`translate(${frame.plot.xPx} ${frame.plot.yPx})`}>{plot.body(drawing)}</g>
    </svg>
  );
}
