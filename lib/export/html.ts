import { chartDeck, type Deck } from "../document/deck";
import type { Exporter, ExportSetting } from "./exporter";
import { framedSlides } from "./html/framed-slides";
import { showDocument } from "./html/show-document";

async function show(deck: Deck, setting: ExportSetting): Promise<Uint8Array> {
  return new TextEncoder().encode(await showDocument(deck, await framedSlides(deck, setting), setting));
}

/** Slides that any browser presents from one file, without a network: with a presenter's window, notes, and every claim behind every figure. */
export const html = {
  label: "HTML",
  holds: "the presentation in one file, which opens in any browser, offline",
  mediaType: "text/html; charset=utf-8",
  extension: "html",
  disposition: "inline",
  drawings: "themed",
  takes: "while",
  options: {},
  readsParameters: ["slide"],
  ofChart: (document, setting) => show(chartDeck(document), setting),
  ofDeck: show,
} as const satisfies Exporter;
