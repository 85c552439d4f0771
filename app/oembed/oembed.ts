import { sourcedFigure } from "../../components/charts/drawn";
import type { ChartId } from "../../components/charts/registry";
import { escapedText, framedChart } from "../../components/embed/embed-code";
import { embedHeightPx, usualFrameWidthPx } from "../../components/embed/embed-size";
import { imageSizePx } from "../../components/social/card-text";
import type { Selection } from "../../lib/query/selection";
import { chartPicture, siteName } from "../page-metadata";

/** The most that a frame may measure, in px; null where the asker sets no bound. */
export interface FrameBounds {
  readonly maxWidthPx: number | null;
  readonly maxHeightPx: number | null;
}

const cacheSeconds = 3_600;

/** What oEmbed says of a chart (oembed.com, version 1.0, type "rich"), its members in their order. */
export type OEmbed = Readonly<Record<string, string | number>>;

// A picture is named only within the bounds, which hold for it as well.
function thumbnail(chart: ChartId, selection: Selection, site: URL, { maxWidthPx, maxHeightPx }: FrameBounds): OEmbed {
  const { width, height } = imageSizePx;
  if ((maxWidthPx ?? width) < width || (maxHeightPx ?? height) < height) return {};
  const { path } = chartPicture(chart, selection);
  return { thumbnail_url: new URL(path, site).href, thumbnail_width: width, thumbnail_height: height };
}

/**
 * A chart for whoever turns an address into what it shows: a frame as wide as an article's column, or as the bounds allow, and as high as the
 * chart is at that width, with the script that keeps it so. A bound on the height is kept too; the frame then scrolls.
 */
export function oEmbedOf(chart: ChartId, selection: Selection, site: URL, bounds: FrameBounds): OEmbed {
  const width = Math.min(usualFrameWidthPx, bounds.maxWidthPx ?? usualFrameWidthPx);
  const heightPx = Math.min(embedHeightPx(chart, selection, width), bounds.maxHeightPx ?? Number.POSITIVE_INFINITY);
  return {
    version: "1.0",
    type: "rich",
    title: sourcedFigure(chart, selection).figure.title,
    provider_name: siteName,
    provider_url: site.href,
    cache_age: cacheSeconds,
    html: framedChart(chart, selection, site, { width, heightPx, mostHeightPx: bounds.maxHeightPx }),
    width,
    height: heightPx,
    ...thumbnail(chart, selection, site, bounds),
  };
}

/** An answer of oEmbed as XML (oembed.com, 2.3.4). Characters that no XML may hold are left out. */
export function oEmbedXml(answer: OEmbed): string {
  const members = Object.entries(answer).map(([name, value]) => {
    const text = String(value).replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
    return `<${name}>${escapedText(text)}</${name}>`;
  });
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${members.join("")}</oembed>\n`;
}
