/** A length in px, to the hundredth: what an eye or a printer can tell, and the same on every machine. */
export function roundedPx(px: number): number {
  return Math.round(px * 100) / 100;
}
