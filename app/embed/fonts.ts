import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ranges from "@fontsource-variable/source-sans-3/unicode.json";

// Each by its own address, so that a bundler carries the files along.
const files = {
  latin: new URL(
    "../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    import.meta.url,
  ),
  "latin-ext": new URL(
    "../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
    import.meta.url,
  ),
  cyrillic: new URL(
    "../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2",
    import.meta.url,
  ),
  "cyrillic-ext": new URL(
    "../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-ext-wght-normal.woff2",
    import.meta.url,
  ),
} as const;

type FontSubset = keyof typeof files;

const subsets = Object.keys(files) as FontSubset[];

/** The rules that give an embedded document the house typeface, each part of it fetched only where its letters are used. */
export const fontFaces = subsets
  .map(
    (subset) =>
      `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;font-display:swap;src:url(/embed/fonts/${subset}.woff2) format("woff2");unicode-range:${ranges[subset]}}`,
  )
  .join("");

/** A part of the typeface by its file name, such as "latin.woff2"; null for any other name. */
export async function fontFile(name: string): Promise<Uint8Array | null> {
  const subset = subsets.find((one) => `${one}.woff2` === name);
  return subset === undefined ? null : readFile(fileURLToPath(files[subset]));
}
