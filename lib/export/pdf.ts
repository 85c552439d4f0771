import { claimRows } from "../document/claim-rows";
import type { Exporter } from "./exporter";
import { drawChart } from "./pdf/chart-pages";
import { drawClaims } from "./pdf/claims-section";
import { drawClosing } from "./pdf/closing-section";
import { drawFigures } from "./pdf/figures-section";
import { pdfFile } from "./pdf/file";
import { pdfSizes } from "./pdf/page-format";
import { drawSlides } from "./pdf/slide-pages";

const claimsTitle = "Claims and sources";

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
  options: { size: pdfSizes },
  ofDeck: (deck, setting) => {
    const theme = deck.documents[0]?.theme ?? "light";
    return pdfFile({ ...deck, theme }, setting, async (pages) => {
      await drawSlides(pages, deck.slides);
      drawClosing(pages, deck, [], setting.site);
    });
  },
  ofChart: (document, setting) =>
    pdfFile({ ...document, documents: [document], tables: [document] }, setting, async (pages) => {
      await drawChart(pages, document, { heading: document.title, headingTag: "H1" });
      drawFigures(pages, document);
      const heading = pages.style("heading", 700);
      pages.turn("portrait", claimsTitle);
      pages.doc.outline.addItem(claimsTitle);
      pages.paragraph("H2", claimsTitle, heading, heading.sizePt / 2);
      drawClaims(pages, claimRows(document, setting.names), "H3");
      drawClosing(pages, document, document.notes, setting.site);
    }),
} as const satisfies Exporter;
