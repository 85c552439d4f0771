const pointsPerInch = 72;

/** The smallest text of a slide, in points: 24 px of a screen 1080 px high. */
export const leastPt = 12;

/** About how wide letters of a kind are in Arial and its like, in shares of the text's size; the first kind that fits counts. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijltfrI.,:;'’!|()[\] ]/, 0.3],
  [/[mwMWЖШЩЮФМшщжюфм@—]/, 0.85],
  [/[\p{Lu}&%]/u, 0.68],
  [/[а-яіїєґ]/, 0.56],
  [/[\u2e80-\uffff]/, 1],
];

const usual = 0.53;

function letterWidth(letter: string): number {
  return widths.find(([kind]) => kind.test(letter))?.[1] ?? usual;
}

/** About how wide a text is on one line, in inches. Rather too wide than too narrow. */
export function textInches(text: string, sizePt: number): number {
  return (Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * sizePt) / pointsPerInch;
}

function linesOf(paragraph: string, widthInches: number, sizePt: number): number {
  let [lines, used] = [1, 0];
  const space = textInches(" ", sizePt);
  for (const word of paragraph.split(/\s+/)) {
    const wide = textInches(word, sizePt);
    if (used > 0 && used + space + wide > widthInches) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + wide;
    // A word wider than the line is broken wherever the line ends.
    lines += Math.max(0, Math.ceil(used / widthInches) - 1);
    used = used > widthInches ? used % widthInches : used;
  }
  return lines;
}

/** About how many lines a text takes within a width in inches; line breaks in it count. */
export function lineCount(text: string, widthInches: number, sizePt: number): number {
  return text.split("\n").reduce((sum, paragraph) => sum + linesOf(paragraph, widthInches, sizePt), 0);
}

/** How high lines of a size are, in inches. */
export function linesInches(lines: number, sizePt: number): number {
  return (lines * sizePt * 1.2) / pointsPerInch;
}

/** The largest of some sizes in points at which a text fits a width and height in inches; the smallest where none does. */
export function fittingSizePt(
  text: string,
  widthInches: number,
  heightInches: number,
  sizesPt: readonly number[],
): number {
  const fits = (sizePt: number) => linesInches(lineCount(text, widthInches, sizePt), sizePt) <= heightInches;
  return sizesPt.find(fits) ?? sizesPt.at(-1) ?? 10;
}
