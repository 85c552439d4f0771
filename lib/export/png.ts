import type { ChartDocument } from "../document/chart-document";
import { numberText } from "../format/number";
import type { FileOptions, FileOptionValue } from "../query/file-options";
import { ExportError } from "./export-error";
import type { Exporter } from "./exporter";
import type { Box } from "./fitted";
import { askedBox, type PageDrawing, pageDrawing } from "./fitted-page";
import { permalinkText, printedAddress } from "./permalink";
import { describedPng } from "./png/described-png";
import { pngImage } from "./png-image";

const sizes = ["page", "slide", "square", "social"] as const satisfies readonly FileOptionValue<"size">[];

/** The sizes that are the same for every chart; `page` is the chart's own. */
const boxes: Readonly<Record<Exclude<(typeof sizes)[number], "page">, Box>> = {
  slide: { widthPx: 1920, heightPx: 1080 },
  square: { widthPx: 1080, heightPx: 1080 },
  social: { widthPx: 1200, heightPx: 630 },
};

/** The most pixels that an image may have: 160 MB while it is drawn. */
export const mostPixels = 40_000_000;

/** The smallest that an image's text may come out, in its own px; no one can read less, however near they look. */
const leastTextPx = 4;

interface Asked {
  /** Null for as high as the chart comes out. */
  readonly box: Box | null;
  /** Which parameter the size is due to. */
  readonly parameter: "size" | "w" | "h";
  readonly scale: number;
}

function asked(document: ChartDocument, { size = "page", scale = "1" }: FileOptions): Asked {
  const preset = size === "slide" || size === "square" || size === "social" ? boxes[size] : null;
  const box = preset ?? askedBox(document);
  return { box, parameter: preset !== null ? "size" : box === null ? "w" : "h", scale: Number(scale) };
}

function checkPixels({ widthPx, heightPx }: Box, { scale, parameter }: Asked): void {
  const [wide, high] = [widthPx * scale, heightPx * scale];
  if (wide * high <= mostPixels) return;
  const measured = `An image of ${numberText(wide)} by ${numberText(high)} px is more than a PNG may have`;
  const bound = `${numberText(mostPixels)} pixels in all`;
  const remedies = `${scale > 1 ? "a smaller scale, " : ""}size=slide, fewer attacks, or SVG`;
  throw new ExportError(`${measured}, ${bound}; ask for ${remedies}.`, {
    parameter: scale > 1 ? "scale" : parameter,
    value: wide * high,
    bound: mostPixels,
  });
}

function checkText(drawing: PageDrawing, { scale, parameter }: Asked): void {
  const textPx = drawing.smallestTextPx * scale;
  if (textPx >= leastTextPx) return;
  const box = `${numberText(drawing.widthPx)} by ${numberText(drawing.heightPx)} px`;
  const shownPx = Math.floor(textPx * 10) / 10;
  const measured = `Fitted into ${box}, the chart's text would be ${numberText(shownPx)} px high`;
  const remedies = `${scale < 4 ? "a larger scale, " : ""}size=page, fewer attacks, or PDF`;
  throw new ExportError(`${measured}, less than the ${leastTextPx} px that can be read; ask for ${remedies}.`, {
    parameter,
    value: shownPx,
    bound: leastTextPx,
  });
}

/** The drawing in pixels, laid out as on the page, or anew for a slide, a square or a link's picture. */
export const png = {
  label: "PNG",
  holds: "the drawing as an image, for slides, messages and documents",
  mediaType: "image/png",
  extension: "png",
  disposition: "inline",
  drawings: "themed",
  takes: "moment",
  options: { size: sizes, scale: ["1", "2", "4"], background: ["paper", "transparent"] },
  ofDeck: null,
  ofChart: async (document, { options, site }) => {
    const order = asked(document, options);
    const { box, scale } = order;
    const { widthPx, heightPxAt, permalink } = document;
    checkPixels(box ?? { widthPx, heightPx: heightPxAt(widthPx, printedAddress(permalink, site)) }, order);
    const drawing = await pageDrawing(document, box, { isTransparent: options.background === "transparent", site });
    checkText(drawing, order);
    const image = await pngImage(drawing.svg, drawing.widthPx * scale);
    const source = `${document.sourceLine} ${permalinkText(document.permalink, site)}`;
    return describedPng(image, { Title: document.title, Description: document.altText, Source: source }, scale);
  },
} as const satisfies Exporter;
