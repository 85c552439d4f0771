import { type Palette, paletteDeclarations } from "../../lib/viz/palette";

const light = `${paletteDeclarations("light")};color-scheme:light`;
const dark = `${paletteDeclarations("dark")};color-scheme:dark`;
const print = `${paletteDeclarations("print")};color-scheme:light`;

/** The palette where the reader's system has colours of its own for everything (CSS Color 4, "System Colors"). */
const forced = {
  paper: "Canvas",
  ink: "CanvasText",
  muted: "CanvasText",
  rule: "CanvasText",
  grid: "color-mix(in srgb, CanvasText 30%, Canvas)",
  focus: "Highlight",
  volume: "CanvasText",
  people: "CanvasText",
  outage: "CanvasText",
} as const satisfies Palette;

const forcedColours = Object.entries(forced)
  .map(([name, colour]) => `--${name}:${colour}`)
  .join(";");

const rules = [
  `:root{${light}}`,
  `@media (prefers-color-scheme:dark){:root{${dark}}}`,
  `[data-theme=light]{${light}}`,
  `[data-theme=dark]{${dark}}`,
  `[data-theme=print]{${print}}`,
  `@media (forced-colors:active){:root,[data-theme]{${forcedColours}}}`,
  `@media print{:root,[data-theme]{${print}}}`,
].join("");

/**
 * The palettes as CSS variables: light, dark where the reader's system asks for it, its own colours where it forces them, print on paper.
 * An element with `data-theme` keeps its own theme, whatever the page around it has.
 */
export function ColourStyle() {
  return <style>{rules}</style>;
}
