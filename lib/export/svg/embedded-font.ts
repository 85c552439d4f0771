import { readFile } from "node:fs/promises";
import { LRUCache } from "lru-cache";
import subsetFont from "subset-font";
import { type FontWeight, fontFiles, fontName, fontWeights } from "../font-files";
import { drawnTexts } from "./drawn-texts";

/** What text is set with by itself, wherever it is shown: kerning, ligatures, accents. Small capitals and the like are left out. */
const keptFeatures = ["ccmp", "kern", "liga", "locl", "mark", "mkmk"];

const keptSubsets = 200;

const subsets = new LRUCache<string, Promise<string>>({ max: keptSubsets });

const wholeFonts = new Map<FontWeight, Promise<Buffer>>();

function wholeFont(weight: FontWeight): Promise<Buffer> {
  const known = wholeFonts.get(weight);
  if (known) return known;
  const read = readFile(fontFiles[weight]);
  wholeFonts.set(weight, read);
  return read;
}

async function madeSubset(weight: FontWeight, characters: string): Promise<string> {
  const options = { targetFormat: "truetype", keepFeatures: keptFeatures, noHinting: true } as const;
  const subset = await subsetFont(await wholeFont(weight), characters, options);
  return subset.toString("base64");
}

/** A weight of the typeface with the glyphs of these characters and no others, as base64; kept for the next drawing with the same. */
function fontSubset(weight: FontWeight, characters: string): Promise<string> {
  const key = `${weight} ${characters}`;
  const known = subsets.get(key);
  if (known) return known;
  const made = madeSubset(weight, characters).catch((error: unknown) => {
    subsets.delete(key);
    throw error;
  });
  subsets.set(key, made);
  return made;
}

/** The characters of a drawing's texts for each weight that it sets, each once and in the order of their code points. */
export function charactersByWeight(svg: string): ReadonlyMap<FontWeight, string> {
  const texts = drawnTexts(svg);
  const sets = fontWeights.map((weight) => {
    const set = new Set(texts.filter((text) => text.weight === weight).flatMap(({ words }) => [...words]));
    const inOrder = [...set].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
    return [weight, inOrder.join("")] as const;
  });
  return new Map(sets.filter(([, characters]) => characters !== ""));
}

/**
 * Rules that bring letters along: for each weight a font of its characters alone inside the rule itself. TrueType: it is made in a few
 * milliseconds, where WOFF2 takes seventy for each weight and comes out the same once a server has packed the file.
 */
export async function fontFaces(characters: ReadonlyMap<FontWeight, string>): Promise<string> {
  const faces = [...characters].map(async ([weight, own]) => {
    const source = `url(data:font/ttf;base64,${await fontSubset(weight, own)}) format("truetype")`;
    return `@font-face{font-family:"${fontName}";font-weight:${weight};src:${source}}`;
  });
  return (await Promise.all(faces)).join("");
}

/** A style sheet that brings a drawing's letters along, those of each weight that it sets. */
export async function fontStyle(svg: string): Promise<string> {
  return `<style>${await fontFaces(charactersByWeight(svg))}</style>`;
}
