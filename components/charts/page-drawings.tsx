import { LRUCache } from "lru-cache";
import { processWide } from "../../lib/ledger/process-wide";
import { queryString, standpointOf } from "../../lib/query/query";
import { type Selection, standpointKey } from "../../lib/query/selection";
import { pagePalette } from "../../lib/viz/palette";
import { figureHref } from "./datum-href";
import { drawnChart, sourcedFigure } from "./drawn";
import { staticMarkup } from "./markup";
import { reachedMarkup } from "./reach-layer";
import type { ChartId } from "./registry";

/** The widths that a page draws a chart for, in px; CSS shows the one that fits (app/figures.css). */
const layouts = [
  { name: "phone", widthPx: 336 },
  { name: "tablet", widthPx: 704 },
  { name: "desktop", widthPx: 1120 },
] as const;

/** The ids of what names and describes a chart on its page, and of what comes after its drawing. */
export function chartElementIds(chart: ChartId) {
  return { titleId: `${chart}-title`, textId: `${chart}-text`, afterId: `${chart}-after` };
}

/**
 * A chart's drawings as a page holds them, for phone, tablet and desktop, with the text that describes them before, as markup with colours
 * that are CSS variables; and where it is to be had alone: an address that names ledger revision, query and content, so that what it gives
 * never changes.
 */
export interface PageDrawings {
  readonly markup: string;
  readonly digest: string;
  readonly address: string;
}

const keptAtMost = 200;
const keptCharacters = 60_000_000;

const kept = processWide(
  "page-drawings",
  () =>
    new LRUCache<string, PageDrawings>({
      max: keptAtMost,
      maxSize: keptCharacters,
      sizeCalculation: ({ markup }) => markup.length,
    }),
);

/** The beginning of a text's SHA-256, in hexadecimal digits. */
async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function made(chart: ChartId, selection: Selection): Promise<PageDrawings> {
  const { titleId, textId } = chartElementIds(chart);
  const standpoint = queryString(standpointOf(selection.query));
  const hrefOf = figureHref(standpoint);
  const drawing = { palette: pagePalette, hrefOf, isReachedApart: true };
  const drawn = await Promise.all(
    layouts.map(async ({ name, widthPx }) => {
      const order = { widthPx, drawing, labelledBy: titleId, describedBy: textId, style: "page" };
      return { name, drawn: await drawnChart(chart, selection, order) };
    }),
  );
  const drawings = drawn.map(({ name, drawn: { svg } }) => `<div class=chart-${name}>${svg}</div>`).join("");
  const { altText } = sourcedFigure(chart, selection).figure;
  const text = staticMarkup(
    <p id={textId} className="sr-only">
      {altText}
    </p>,
  );
  const markup = text + reachedMarkup(drawings, drawn, hrefOf, titleId);
  const digest = await digestOf(markup);
  const { ledger, query } = selection;
  const address = `/charts/${chart}/drawings/${ledger.revision.seq}-${digest}${queryString(query)}`;
  return { markup, digest, address };
}

/** A chart's drawings for a page, made once for each ledger and query. */
export async function pageDrawings(chart: ChartId, selection: Selection): Promise<PageDrawings> {
  const key = `${chart} ${standpointKey(selection)}`;
  const known = kept.get(key) ?? (await made(chart, selection));
  kept.set(key, known);
  return known;
}
