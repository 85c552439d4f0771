import { type TextStyle, textBlock } from "../../../lib/viz/text-block";
import { type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";

/** As many marks as are numbered and listed; of more, only names are tried. */
export const listedAtMost = 12;

const numberStyle: TextStyle = { sizePx: textSizePx.note, weight: 600, tone: "ink" };
const listStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "ink" };
const indentPx = 22;

/** What some numbered marks are called and their figures, number by number, in a column from `yPx` down; in px. */
export function numberedList(
  marks: readonly { readonly number: number; readonly name: string; readonly words: string }[],
  { xPx, yPx, widthPx }: { readonly xPx: number; readonly yPx: number; readonly widthPx: number },
): { readonly lines: readonly PlacedLine[]; readonly bottomPx: number } {
  const lines: PlacedLine[] = [];
  let bottomPx = yPx;
  for (const { number, name, words } of marks) {
    const box = { yPx: bottomPx, widthPx: widthPx - indentPx };
    const told = textBlock(`${name}: ${words}`, { ...box, xPx: xPx + indentPx }, listStyle);
    lines.push(...textBlock(String(number), { ...box, xPx }, numberStyle).lines, ...told.lines);
    bottomPx += told.heightPx;
  }
  return { lines, bottomPx };
}
