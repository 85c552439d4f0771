import { queryString, standpointOf } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { pagePalette } from "../../lib/viz/palette";
import { drawnSize } from "../charts/chart-svg";
import { figureHref } from "../charts/datum-href";
import { drawnChart, sourcedFigure } from "../charts/drawn";
import { chartElementIds } from "../charts/page-drawings";
import { reachedMarkup } from "../charts/reach-layer";
import type { ChartId } from "../charts/registry";

/**
 * The widths that an embedded chart is drawn for, and from which to which width of the frame each is shown, enlarged or reduced to it, in px.
 * One more than a page has, for the columns of articles. The last is shown in any wider frame, and never wider than `toPx`.
 */
export const embedLayouts = [
  { name: "phone", widthPx: 336, fromPx: 0, toPx: 450 },
  { name: "column", widthPx: 500, fromPx: 450, toPx: 640 },
  { name: "tablet", widthPx: 704, fromPx: 640, toPx: 1008 },
  { name: "desktop", widthPx: 1120, fromPx: 1008, toPx: 1240 },
] as const;

/** The most a drawing is enlarged, so that its text stays that of an article. */
const mostEnlarged = 1.3;

/** How wide a layout is shown at the most, in px. */
export function mostWidthPx({ widthPx, toPx }: (typeof embedLayouts)[number]): number {
  return Math.min(toPx, Math.floor(widthPx * mostEnlarged));
}

/** A drawing whose links open pages of their own: the document's `<base target>` is not for links in SVG. */
function ofTheirOwn(svg: string): string {
  return svg.replaceAll("<a ", "<a target=_blank rel=noopener ");
}

/** A chart's drawings as markup, one for each layout, in colours that are CSS variables; every datum leads to its claims. */
export async function embedDrawings(chart: ChartId, selection: Selection): Promise<string> {
  const { titleId, textId } = chartElementIds(chart);
  const standpoint = queryString(standpointOf(selection.query));
  const hrefOf = figureHref(standpoint);
  const drawing = { palette: pagePalette, hrefOf, isReachedApart: true };
  const drawn = await Promise.all(
    embedLayouts.map(async ({ name, widthPx }) => {
      const order = { widthPx, drawing, labelledBy: titleId, describedBy: textId, style: "page" };
      return { name, drawn: await drawnChart(chart, selection, order) };
    }),
  );
  const drawings = drawn.map(({ name, drawn: { svg } }) => `<div class="drawing ${name}">${svg}</div>`).join("");
  return ofTheirOwn(reachedMarkup(drawings, drawn, hrefOf, titleId));
}

/** How high a chart's drawing is shown in a frame of a width, both in px, without drawing it. */
export function shownHeightPx(chart: ChartId, selection: Selection, frameWidthPx: number): number {
  const layout = embedLayouts.findLast(({ fromPx }) => frameWidthPx >= fromPx) ?? embedLayouts[0];
  const { figure, source } = sourcedFigure(chart, selection);
  const { heightPx } = drawnSize(figure, source, layout.widthPx).frame;
  return (heightPx * Math.min(frameWidthPx, mostWidthPx(layout))) / layout.widthPx;
}
