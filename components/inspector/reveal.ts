import type { DatumElement } from "./chart-data";

const gapPx = 12;

function scrolledBy(topPx: number): void {
  if (Math.abs(topPx) >= 1) window.scrollBy({ top: topPx, behavior: "instant" });
}

/**
 * Keeps a datum at the height in the window where it was (`wasAtPx`, null for wherever it is now), whatever has changed around it, and
 * in the part of the window that an open panel leaves free.
 */
export function reveal(datum: DatumElement, wasAtPx: number | null, panel: HTMLElement | null): void {
  if (wasAtPx !== null) scrolledBy(datum.getBoundingClientRect().top - wasAtPx);
  // A panel that stands below covers the window's whole width; one beside the page has it end where the panel begins.
  const coveredPx = panel === null || panel.offsetLeft > 0 ? 0 : panel.offsetHeight;
  const freePx = window.innerHeight - coveredPx - gapPx;
  const { top, bottom } = datum.getBoundingClientRect();
  scrolledBy(bottom > freePx ? Math.min(bottom - freePx, top - gapPx) : Math.min(top - gapPx, 0));
}
