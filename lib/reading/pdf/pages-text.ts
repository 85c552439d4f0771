import type { PageLine } from "./page-lines";

const pageNumber = /^(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i;
const sentenceEnd = /[.!?:…]["'”’»)\]]*$/u;
const listItem = /^[•●▪‣·–-] /u;

function withoutPageNumber(lines: readonly PageLine[]): readonly PageLine[] {
  const isNumber = (line: PageLine | undefined) => line !== undefined && pageNumber.test(line.text);
  const from = isNumber(lines[0]) ? 1 : 0;
  return lines.slice(from, lines.length > from && isNumber(lines.at(-1)) ? -1 : undefined);
}

/** From one baseline to the next within a paragraph: the step that a quarter of a page's lines do not exceed, within reason. */
function lineStep(lines: readonly PageLine[]): number {
  const steps = lines.flatMap((line, at) => {
    const step = (lines[at - 1]?.baseline ?? 0) - line.baseline;
    return step > 0 ? [step] : [];
  });
  const height = Math.max(...lines.map(({ letterHeight }) => letterHeight));
  return Math.min(steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? height, 1.6 * height);
}

function opensParagraph(before: PageLine, line: PageLine, step: number): boolean {
  const fall = before.baseline - line.baseline;
  if (listItem.test(line.text)) return true;
  if (Math.abs(before.letterHeight - line.letterHeight) > 0.15 * before.letterHeight) return true;
  // Upwards is the head of the next column, which goes on with a sentence that is not done.
  return fall > 1.35 * step || (fall < 0 && sentenceEnd.test(before.text));
}

/** Two lines of one paragraph: a hyphen at the end keeps its word together, a soft one goes. */
function joined(text: string, line: string): string {
  if (text.endsWith("\u00ad")) return text.slice(0, -1) + line;
  return /\p{L}-$/u.test(text.slice(-2)) ? text + line : `${text} ${line}`;
}

function pageParagraphs(lines: readonly PageLine[]): string[] {
  const step = lineStep(lines);
  const paragraphs: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined || opensParagraph(before, line, step)) paragraphs.push([line.text]);
    else paragraphs.at(-1)?.push(line.text);
  }
  return paragraphs.map((texts) => texts.reduce(joined));
}

/**
 * The paragraphs of pages' lines with an empty line between them: lines a step apart are one paragraph, which goes on over a page's
 * end when its sentence does. Numbers of pages are left out, since they would read as numbers of the text.
 */
export function pagesText(pages: readonly (readonly PageLine[])[]): string {
  const paragraphs: string[] = [];
  for (const page of pages) {
    const [first, ...others] = pageParagraphs(withoutPageNumber(page));
    const last = paragraphs.at(-1);
    if (first === undefined) continue;
    if (last === undefined || sentenceEnd.test(last) || !/^\p{Ll}/u.test(first)) paragraphs.push(first);
    else paragraphs[paragraphs.length - 1] = joined(last, first);
    paragraphs.push(...others);
  }
  return paragraphs.join("\n\n");
}
