import { type TextBlock, type TextStyle, textBlock } from "../../lib/viz/text-block";
import { truncatedText } from "../../lib/viz/text-width";

/** The size of a social image, in px, which is what the networks that show them ask for. */
export const imageSizePx = { width: 1200, height: 630 } as const;

/** The size of a card's own layout, in px; the image is this drawing enlarged, so that its text is read in a small preview too. */
export const cardSizePx = { width: 800, height: 420 } as const;

/** The margin on every side of a card, in px. */
export const cardPaddingPx = 24;

/** How wide a card's content is, in px. */
export const cardInnerPx = cardSizePx.width - 2 * cardPaddingPx;

/** A text block of at most so many lines; the last of them ends in an ellipsis where more would follow. */
export function clampedBlock(
  text: string,
  box: { xPx: number; yPx: number; widthPx: number },
  style: TextStyle,
  mostLines: number,
): TextBlock {
  const whole = textBlock(text, box, style);
  if (whole.lines.length <= mostLines) return whole;
  const kept = whole.lines.slice(0, mostLines);
  const rest = whole.lines
    .slice(mostLines - 1)
    .map((line) => line.text)
    .join(" ");
  const lines = kept.map((line, index) =>
    index === mostLines - 1 ? { ...line, text: truncatedText(rest, box.widthPx, style.sizePx, style.weight) } : line,
  );
  return { lines, heightPx: (whole.heightPx / whole.lines.length) * mostLines };
}

/** Where the last part of a text begins, which tells it from others like it: "in Kyiv (hospitalised)" of "Mayor, in Post; in Kyiv (hospitalised)". */
const lastPart = /^(?<head>.*); (?<tail>[^;]+)$/su;

/**
 * As `clampedBlock`, but what a text with several parts loses is words before its last part, which is never cut: it tells the figure's ground
 * and kind.
 */
export function endingBlock(
  text: string,
  box: { xPx: number; yPx: number; widthPx: number },
  style: TextStyle,
  mostLines: number,
): TextBlock {
  const { head = "", tail = "" } = lastPart.exec(text)?.groups ?? {};
  const words = head.split(" ");
  const told = words.map((_, cut) =>
    cut === 0
      ? text
      : `${words
          .slice(0, -cut)
          .join(" ")
          .replace(/[\s,;:]+$/u, "")}…; ${tail}`,
  );
  const blocks = tail === "" ? [] : [...told, tail];
  const fitting = blocks.find((one) => textBlock(one, box, style).lines.length <= mostLines);
  return clampedBlock(fitting ?? text, box, style, mostLines);
}
