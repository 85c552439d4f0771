import { claimRows } from "../document/claim-rows";
import { chartDeck, type Deck } from "../document/deck";
import type { Exporter, ExportSetting } from "./exporter";
import { drawChart } from "./pdf/chart-pages";
import { drawClaims } from "./pdf/claims-section";
import { drawClosing } from "./pdf/closing-section";
import { drawFigures } from "./pdf/figures-section";
import { pdfFile } from "./pdf/file";
import { drawHandout } from "./pdf/handout";
import { pdfSizes } from "./pdf/page-format";
import { drawSlides } from "./pdf/slide-pages";

const claimsTitle = "Claims and sources";

function themeOf({ documents }: Deck) {
  return documents[0]?.theme ?? "light";
}

function pagesOf(deck: Deck, setting: ExportSetting): Promise<Uint8Array> {
  return pdfFile({ ...deck, theme: themeOf(deck) }, setting, async (pages) => {
    await drawSlides(pages, deck.slides);
    drawClosing(pages, deck, [], setting.site);
  });
}

/** Slides on sheets, whatever size of page was asked for; the sheets keep the printer's own paper. */
function handout(deck: Deck, setting: ExportSetting): Promise<Uint8Array> {
  const size = setting.options.size === "letter" ? "letter" : "a4";
  const onSheets = { ...setting, options: { ...setting.options, size } } as const;
  return pdfFile({ ...deck, theme: "light" }, onSheets, async (pages) => {
    await drawHandout(pages, deck, themeOf(deck), setting);
    drawClosing(pages, deck, [], setting.site);
  });
}

/**
 * A chart, its figures as a table and every claim behind them; or a deck's slides in order. Vector drawings, text that is text, tagged for
 * whoever listens to it (PDF 1.7, PDF/UA-1).
 */
export const pdf = {
  label: "PDF",
  holds: "drawings, figures and every claim behind them, to print or to read",
  mediaType: "application/pdf",
  extension: "pdf",
  disposition: "inline",
  drawings: "themed",
  options: { size: pdfSizes, layout: ["pages", "handout"] },
  ofDeck: (deck, setting) => (setting.options.layout === "handout" ? handout(deck, setting) : pagesOf(deck, setting)),
  ofChart: (document, setting) => {
    if (setting.options.layout === "handout") return handout(chartDeck(document), setting);
    return pdfFile({ ...document, documents: [document], tables: [document] }, setting, async (pages) => {
      await drawChart(pages, document, { heading: document.title, headingTag: "H1" });
      drawFigures(pages, document);
      const heading = pages.style("heading", 700);
      pages.turn("portrait", claimsTitle);
      pages.doc.outline.addItem(claimsTitle);
      pages.paragraph("H2", claimsTitle, heading, heading.sizePt / 2);
      drawClaims(pages, claimRows(document, setting.names), "H3");
      drawClosing(pages, document, document.notes, setting.site);
    });
  },
} as const satisfies Exporter;
