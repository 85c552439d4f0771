import type { ChartDocument } from "../document/chart-document";
import { ledgerRevisionText } from "../format/status";
import type { Exporter } from "./exporter";
import { askedBox, pageDrawing } from "./fitted-page";
import { fontName } from "./font-files";
import { permalinkText } from "./permalink";
import { fontStyle } from "./svg/embedded-font";
import { outlinedTexts } from "./svg/outlined-texts";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function metadata({ revision, permalink }: ChartDocument, site: string | null): string {
  const text = `Strike Ledger, ${ledgerRevisionText(revision)}: ${permalinkText(permalink, site)}`;
  return `<metadata>${text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign)}</metadata>`;
}

/** A drawing with more markup behind its title and description. */
function withHead(svg: string, head: string): string {
  const end = "</desc>";
  const at = svg.indexOf(end) + end.length;
  return svg.slice(0, at) + head + svg.slice(at);
}

/** A drawing that names the typeface it brings along first, before those that a page or a machine may have. */
function withFontFirst(svg: string): string {
  return svg.replace(/ font-family="/, ` font-family="&#x27;${fontName}&#x27;, `);
}

/** The drawing itself, as a file of its own: its letters inside it, as a font or as outlines, so that it looks the same everywhere. */
export const svg = {
  label: "SVG",
  holds: "the drawing, sharp at any size",
  mediaType: "image/svg+xml; charset=utf-8",
  extension: "svg",
  disposition: "inline",
  drawings: "themed",
  takes: "moment",
  options: { text: ["font", "paths"] },
  alsoArchived: [{ options: { text: "paths" }, holds: "the drawing with its letters as outlines, for Office" }],
  ofDeck: null,
  ofChart: async (document, { options, site }) => {
    const drawn = (await pageDrawing(document, askedBox(document), { isTransparent: false, site })).svg;
    const about = metadata(document, site);
    const file =
      options.text === "paths"
        ? withHead(outlinedTexts(drawn), about)
        : withHead(withFontFirst(drawn), about + (await fontStyle(drawn)));
    return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`);
  },
} as const satisfies Exporter;
