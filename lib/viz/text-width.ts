import table from "./source-sans-advances.json";

/** The weights in which text is set and measured. */
export type FontWeight = 400 | 600 | 700;

type Advances = ReadonlyMap<number, number>;

function advancesOf(weight: FontWeight): Advances {
  const advances = new Map<number, number>();
  for (const run of table.runs) {
    for (const [index, advance] of run.advances[weight].entries()) advances.set(run.first + index, advance);
  }
  return advances;
}

const advancesByWeight: Record<FontWeight, Advances> = {
  400: advancesOf(400),
  600: advancesOf(600),
  700: advancesOf(700),
};

const widest: Record<FontWeight, number> = {
  400: Math.max(...advancesByWeight[400].values()),
  600: Math.max(...advancesByWeight[600].values()),
  700: Math.max(...advancesByWeight[700].values()),
};

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
  const advances = advancesByWeight[weight];
  let units = 0;
  for (const character of text) units += advances.get(character.codePointAt(0) ?? 0) ?? widest[weight];
  return (units * sizePx) / table.unitsPerEm;
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
  const fits = (line: string) => textWidthPx(line, sizePx, weight) <= maxWidthPx;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    if (line !== "" && fits(`${line} ${word}`)) {
      line = `${line} ${word}`;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = fits(word) ? [word] : brokenWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
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
