import { paletteDeclarations } from "../../lib/viz/palette";

const light = `${paletteDeclarations("light")};color-scheme:light`;
const dark = `${paletteDeclarations("dark")};color-scheme:dark`;
const print = `${paletteDeclarations("print")};color-scheme:light`;

const rules = [
  `:root{${light}}`,
  `@media (prefers-color-scheme:dark){:root{${dark}}}`,
  `[data-theme=light]{${light}}`,
  `[data-theme=dark]{${dark}}`,
  `[data-theme=print]{${print}}`,
  `@media print{:root,[data-theme]{${print}}}`,
].join("");

/**
 * The palettes as CSS variables: light, dark where the reader's system asks for it, print on paper. An element with `data-theme`
 * keeps its own theme, whatever the page around it has.
 */
export function ColourStyle() {
  return <style>{rules}</style>;
}
