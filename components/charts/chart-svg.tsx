import type { PlotRoom } from "../../lib/document/chart-document";
import { type PlacedFrame, placedFrame, plotWidthPx } from "../../lib/viz/frame";
import { fontFamily } from "../../lib/viz/type-scale";
import type { Drawing, Figure, Plot, Sample } from "./definition";
import { Frame } from "./marks/frame";

export interface ChartSvgProps {
  readonly figure: Figure;
  readonly size: DrawnSize;
  /** What names the drawing for whoever cannot see it; its title where nothing else is given. */
  readonly name?: string | undefined;
  readonly drawing: Drawing;
  /** Whether nothing is drawn behind the chart, for a file that is laid over something else. */
  readonly isTransparent?: boolean;
  /** Ids of the elements that name and describe the drawing; without them it carries its own title and description. */
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
}

/** A figure laid out for one width in px: its plot and the frame around it. */
export interface DrawnSize {
  readonly plot: Plot;
  readonly frame: PlacedFrame<Sample>;
}

/** How wide and high a figure comes out, with its frame, for one width in px, its plot in a room where one is given. */
export function drawnSize(figure: Figure, source: string, widthPx: number, room?: PlotRoom): DrawnSize {
  const plot = figure.plot(plotWidthPx(widthPx), room);
  const frame = placedFrame({ ...figure, ...plot, source }, widthPx, plot.heightPx);
  return { plot, frame };
}

/**
 * One figure as a complete drawing: title, subtitle, legend, plot, notes, source line. The same on a page and in every file; only
 * the colours and the links differ.
 */
export function ChartSvg({
  figure,
  size,
  name,
  drawing,
  isTransparent = false,
  labelledBy,
  describedBy,
}: ChartSvgProps) {
  const { plot, frame } = size;
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
      role={drawing.hrefOf === null || (drawing.isReachedApart && plot.reach !== undefined) ? "img" : "group"}
      {...(isNamedOutside ? { "aria-labelledby": labelledBy, "aria-describedby": describedBy } : {})}
    >
      {!isNamedOutside && <title>{name ?? figure.title}</title>}
      {!isNamedOutside && <desc>{figure.altText}</desc>}
      {!isTransparent && <rect width={frame.widthPx} height={frame.heightPx} fill={palette.paper} />}
      <g aria-hidden={isNamedOutside ? true : undefined}>
        <Frame frame={frame} palette={palette} />
      </g>
      <g transform={`translate(${frame.plot.xPx} ${frame.plot.yPx})`}>{plot.body(drawing)}</g>
    </svg>
  );
}
