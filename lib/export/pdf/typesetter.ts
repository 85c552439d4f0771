import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { type FontWeight, fontFiles, fontWeights } from "../font-files";
import { printable, searchable } from "../printable";
import type { PdfKit } from "./pdfkit";

export interface TextStyle {
  readonly sizePt: number;
  readonly weight: FontWeight;
  readonly colour: string;
}

/** Sets text of one document in the house typeface, kerned. Every width and place is in pt, or in px within a scaled drawing. */
export interface Typesetter {
  readonly width: (text: string, style: TextStyle) => number;
  /**
   * Printable text in lines no wider than a width; no line for text without a word. A word wider than a line is broken; a line that ends with a
   * word ends in a space, so that they are never read as one.
   */
  readonly lines: (text: string, width: number, style: TextStyle) => string[];
  readonly draw: (text: string, x: number, baseline: number, style: TextStyle) => void;
}

const bytes = new Map<FontWeight, Uint8Array>();

/** A weight's font, parsed anew for each document: what a parsed font keeps of one would show in the next. */
function fontOf(weight: FontWeight): Font {
  const known = bytes.get(weight) ?? readFileSync(fontFiles[weight]);
  bytes.set(weight, known);
  const font = create(Buffer.from(known.buffer, known.byteOffset, known.byteLength));
  if (!("layout" in font)) throw new Error(`${fontFiles[weight]}: a collection of fonts; expected one font`);
  return font;
}

const blank = "□";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** After which signs a word is parted, those first that no reader of a broken line takes for a hyphen of the line's end. */
const jointSigns = [
  ["/", "&", "?", "%"],
  ["-", "–"],
];

function jointOf(piece: string): number {
  const joints = jointSigns.map((signs) => Math.max(...signs.map((sign) => piece.lastIndexOf(sign))) + 1);
  return joints.find((joint) => joint > 1) ?? piece.length;
}

/** A word in pieces that fit, parted at a sign where it has one. */
function brokenWord(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && !fits(piece + segment)) {
      const endsAt = jointOf(piece);
      pieces.push(piece.slice(0, endsAt));
      piece = piece.slice(endsAt);
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** Text in lines, from the widths of its words and of the space after each. */
function wrapped(text: string, most: number, width: (text: string) => number): string[] {
  const space = width(" ");
  // A word is measured as it is drawn within a line, with its space: what has been measured is then not laid out again.
  const wordWidth = (word: string) => width(`${word} `) - space;
  const fits = (word: string) => wordWidth(word) <= most;
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(" ").filter((one) => one !== "")) {
    const own = wordWidth(word);
    if (line !== "" && taken + own <= most) {
      line += `${word} `;
      taken += own + space;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = own <= most ? [word] : brokenWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    const last = pieces.at(-1) ?? "";
    line = `${last} `;
    taken = wordWidth(last) + space;
  }
  return line === "" ? lines : [...lines, line];
}

/** A typesetter for a document. A character that the typeface lacks is drawn as a blank square, and is the character to a search. */
export function typesetter(doc: PdfKit): Typesetter {
  const fonts = fontWeights.map((weight) => {
    const font = fontOf(weight);
    doc.registerFont(String(weight), font);
    return font;
  });
  const known = new Map<string, string>();
  const drawn = (character: string) => {
    const found = known.get(character);
    if (found !== undefined) return found;
    const isDrawn = fonts.every((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    known.set(character, isDrawn ? character : blank);
    return isDrawn ? character : blank;
  };
  const drawable = (text: string) => Array.from(searchable(text), drawn).join("");
  const measured = new Map<FontWeight, Map<string, number>>(fontWeights.map((weight) => [weight, new Map()]));
  const width = (text: string, { sizePt, weight }: TextStyle) => {
    const widths = measured.get(weight);
    const share = widths?.get(text) ?? doc.font(String(weight)).fontSize(1).widthOfString(drawable(text));
    widths?.set(text, share);
    return share * sizePt;
  };
  return {
    width,
    lines: (text, most, style) => wrapped(printable(text), most, (part) => width(part, style)),
    draw: (text, x, baseline, { sizePt, weight, colour }) => {
      const shown = drawable(text);
      const isWhole = shown === searchable(text);
      if (!isWhole) doc.markContent("Span", { actual: text });
      doc.font(String(weight)).fontSize(sizePt).fillColor(colour);
      doc.text(shown, x, baseline, { lineBreak: false, baseline: "alphabetic" });
      if (!isWhole) doc.endMarkedContent();
    },
  };
}
