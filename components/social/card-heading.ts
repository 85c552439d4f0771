import type { TextStyle } from "../../lib/viz/text-block";
import type { PlacedLine } from "../../lib/viz/type-scale";
import { clampedBlock } from "./card-text";

/** What a card is called, which part of it is shown, and what was asked of it; null for what it does not say. */
export interface CardHeading {
  readonly title: string;
  readonly partText: string | null;
  readonly standing: string;
}

const partStyle: TextStyle = { sizePx: 16, weight: 600, tone: "ink" };
const standingStyle: TextStyle = { sizePx: 14, weight: 400, tone: "muted" };

/** A card's heading laid out in a box, a text below the other; each is cut after so many lines. */
export function placedHeading(
  { title, partText, standing }: CardHeading,
  { xPx, yPx, widthPx }: { readonly xPx: number; readonly yPx: number; readonly widthPx: number },
  { titlePx, mostLines }: { readonly titlePx: number; readonly mostLines: number },
): { readonly lines: readonly PlacedLine[]; readonly bottomPx: number } {
  const lines: PlacedLine[] = [];
  let bottomPx = yPx;
  const add = (text: string, style: TextStyle, gapPx: number) => {
    if (text === "") return;
    const block = clampedBlock(text, { xPx, yPx: bottomPx + gapPx, widthPx }, style, mostLines);
    lines.push(...block.lines);
    bottomPx += gapPx + block.heightPx;
  };
  add(title, { sizePx: titlePx, weight: 700, tone: "ink" }, 0);
  add(partText ?? "", partStyle, 3);
  add(standing, standingStyle, 3);
  return { lines, bottomPx };
}
