import { queryString, wholeLedger } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { siteAddress } from "../../lib/query/site-address";
import { sourcedFigure } from "../charts/drawn";
import type { ChartId } from "../charts/registry";
import { embedHeightPx, usualFrameWidthPx } from "./embed-size";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** Text as it stands in an attribute in double quotes, or between tags, in HTML and in XML. */
export function escapedText(text: string): string {
  return text.replaceAll(/[&"<>]/g, (sign) => entities[sign] ?? sign);
}

/** Where a chart is to be had for a frame, as a path within the site: what its page shows, with the same query but for the drawing's size. */
function embedPath(chart: ChartId, { query }: Pick<Selection, "query">): string {
  const { w, h } = wholeLedger;
  return `/embed/${chart}${queryString({ ...query, w, h })}`;
}

/** A frame's size: its width in px, or "100%" of where it stands; its height in px, and the most that a script may make of it, if anything. */
export interface FrameSize {
  readonly width: number | "100%";
  readonly heightPx: number;
  readonly mostHeightPx: number | null;
}

/**
 * The frame as HTML, complete without any script; and after it, on a line of its own, the script that gives it its true height and the
 * page's theme.
 */
export function framedChart(
  chart: ChartId,
  selection: Selection,
  site: URL | null,
  { width, heightPx, mostHeightPx }: FrameSize,
): string {
  const { figure } = sourcedFigure(chart, selection);
  const src = escapedText(siteAddress(embedPath(chart, selection), site));
  const size = `width="${width}" height="${heightPx}"`;
  const style = `border:0;max-width:100%${mostHeightPx === null ? "" : `;max-height:${mostHeightPx}px`}`;
  const frame = `<iframe src="${src}" title="${escapedText(figure.title)}" ${size} style="${style}" loading="lazy"></iframe>`;
  return `${frame}\n<script src="${escapedText(siteAddress("/embed.js", site))}" async></script>\n`;
}

/**
 * What a host pastes into a page: the frame, as wide as its column and as high as the chart is in one of 720 px, and its script. Without the
 * script, which may be left out, the frame stays as high as it is and scrolls.
 */
export function embedCode(chart: ChartId, selection: Selection, site: URL | null): string {
  const heightPx = embedHeightPx(chart, selection, usualFrameWidthPx);
  return framedChart(chart, selection, site, { width: "100%", heightPx, mostHeightPx: null });
}
