import { chartDeck, type Deck } from "../document/deck";
import { printedClaims } from "../document/printed-claims";
import type { Exporter, ExportSetting } from "./exporter";
import { drawChart } from "./pdf/chart-pages";
import { drawClaims } from "./pdf/claims-section";
import { drawClosing } from "./pdf/closing-section";
import { drawFigures } from "./pdf/figures-section";
import { pdfFile } from "./pdf/file";
import { drawHandout } from "./pdf/handout";
import { pdfSizes } from "./pdf/page-format";
import { drawShow } from "./pdf/show-pages";
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

/** A deck's slides as they are shown, each a page. */
function show(deck: Deck, setting: ExportSetting): Promise<Uint8Array> {
  const asSlides = { ...setting, options: { ...setting.options, size: "slide" } } as const;
  return pdfFile({ ...deck, theme: themeOf(deck), isFooted: true }, asSlides, (pages) =>
    drawShow(pages, deck, themeOf(deck), setting),
  );
}

/** A deck that is given on a screen: as its slides, or on sheets of a printer's size as a handout. */
function given(deck: Deck, setting: ExportSetting): Promise<Uint8Array> {
  const { size = "slide" } = setting.options;
  return size === "slide" ? show(deck, setting) : handout(deck, setting);
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
  takes: "while",
  options: { size: pdfSizes, layout: ["pages", "handout"] },
  shows: [
    { label: "slides", holds: "the slides as they are shown, a page each", options: {} },
    {
      label: "handout",
      holds: "each slide with its notes and every claim behind it, on A4",
      options: { layout: "handout" },
    },
  ],
  ofDeck: (deck, setting) => {
    if (setting.options.layout === "handout") return handout(deck, setting);
    return deck.shape === undefined ? pagesOf(deck, setting) : given(deck, setting);
  },
  ofChart: (document, setting) => {
    if (setting.options.layout === "handout") return handout(chartDeck(document), setting);
    return pdfFile({ ...document, documents: [document], tables: [document] }, setting, async (pages) => {
      await drawChart(pages, document, { heading: document.title, headingTag: "H1" });
      drawFigures(pages, document);
      const heading = pages.style("heading", 700);
      pages.turn("portrait", claimsTitle);
      pages.doc.outline.addItem(claimsTitle);
      pages.paragraph("H2", claimsTitle, heading, heading.sizePt / 2);
      const { claims, left } = printedClaims(document, setting.names);
      if (left !== null) pages.paragraph("P", left, pages.style("body"), 8);
      drawClaims(pages, claims, "H3");
      drawClosing(pages, document, document.notes, setting.site);
    });
  },
} as const satisfies Exporter;
