import table from "./source-sans-advances.json";

/** The weights in which text is set and measured. */
export type FontWeight = 400 | 600 | 700;

/** By code point, that of a character which the table does not have being the widest; what is beyond its last is no character of it either. */
type Advances = readonly number[];

function advancesOf(weight: FontWeight): Advances {
  const runs = table.runs.map(({ first, advances }) => ({ first, advances: advances[weight] }));
  const widest = Math.max(...runs.flatMap(({ advances }) => advances));
  const advances = new Array<number>(1 + Math.max(...runs.map((run) => run.first + run.advances.length))).fill(widest);
  for (const run of runs) for (const [index, advance] of run.advances.entries()) advances[run.first + index] = advance;
  return advances;
}

const advancesByWeight: Record<FontWeight, Advances> = {
  400: advancesOf(400),
  600: advancesOf(600),
  700: advancesOf(700),
};

/** The width of text in units of the table, whole numbers. */
function textUnits(text: string, weight: FontWeight): number {
  const advances = advancesByWeight[weight];
  const widest = advances.at(-1) ?? 0;
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // The second half of a character that takes two.
    if (code >= 0xdc00 && code <= 0xdfff && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) continue;
    const point = (code & 0xfc00) === 0xd800 ? (text.codePointAt(at) ?? 0) : code;
    units += advances[point] ?? widest;
  }
  return units;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function lettersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * The width of one line of text in px, at a font size in px, from the advance widths of Source Sans 3 (1000 units per em).
 * Needs no DOM and gives the same on every machine. Kerning is left out: words are drawn up to 3% narrower than this, and
 * rarely wider, then by less than half a percent. A character that the table does not have counts as wide as its widest.
 * Empty text is 0.
 */
export function textWidthPx(text: string, sizePx: number, weight: FontWeight = 400): number {
  return (textUnits(text, weight) * sizePx) / table.unitsPerEm;
}

function brokenWord(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of lettersOf(word)) {
    if (piece !== "" && !fits(piece + letter)) {
      const joint = piece.search(/(?<=\p{L}[-–/])[^-–/]*$|(?<=[?&])[^?&]*$/u);
      const endsAt = joint > 0 ? joint : piece.length;
      pieces.push(piece.slice(0, endsAt));
      piece = piece.slice(endsAt) + letter;
    } else piece += letter;
  }
  return [...pieces, piece];
}

/**
 * Text set in lines of at most `maxWidthPx`, filled greedily. Lines part at spaces, never at a no-break space; a word wider than
 * a line is broken at a hyphen or slash, an address also before its next parameter, else between letters, and a letter wider than a line stands alone. White space at the breaks and runs of it are
 * dropped. Text without a word gives no lines.
 */
export function wrappedLines(text: string, maxWidthPx: number, sizePx: number, weight: FontWeight = 400): string[] {
  const areHeld = (units: number) => (units * sizePx) / table.unitsPerEm <= maxWidthPx;
  const spaceUnits = textUnits(" ", weight);
  const lines: string[] = [];
  let [line, lineUnits] = ["", 0];
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const units = textUnits(word, weight);
    if (line !== "" && areHeld(lineUnits + spaceUnits + units)) {
      line = `${line} ${word}`;
      lineUnits += spaceUnits + units;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = areHeld(units) ? [word] : brokenWord(word, (piece) => areHeld(textUnits(piece, weight)));
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    lineUnits = textUnits(line, weight);
  }
  return line === "" ? lines : [...lines, line];
}

/**
 * Text cut to `maxWidthPx`: whole where it fits, else its longest beginning that fits with an ellipsis after it, without
 * white space or a comma before the ellipsis. Gives empty text where not even one letter and the ellipsis fit.
 */
export function truncatedText(text: string, maxWidthPx: number, sizePx: number, weight: FontWeight = 400): string {
  const fits = (line: string) => textWidthPx(line, sizePx, weight) <= maxWidthPx;
  if (fits(text)) return text;
  let longest = "";
  let beginning = "";
  for (const letter of lettersOf(text)) {
    beginning += letter;
    const cut = beginning.replace(/[\s,;:]+$/u, "");
    if (!fits(`${cut}…`)) break;
    if (cut !== "") longest = `${cut}…`;
  }
  return longest;
}
