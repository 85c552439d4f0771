import { unitNameText } from "../../../lib/format/headline-notes";
import { tickText } from "../../../lib/format/number";
import type { Unit } from "../../../lib/ledger/unit";
import { textWidthPx } from "../../../lib/viz/text-width";
import { lineHeightPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import type { RadiusOf } from "./bubble";

/** What the areas mean: discs of round numbers with these numbers beside them, in px. */
export interface AreaKey {
  readonly discs: readonly { readonly xPx: number; readonly yPx: number; readonly radiusPx: number }[];
  readonly lines: readonly PlacedLine[];
  readonly heightPx: number;
}

const shares = [1, 0.2, 0.02];
const leastRadiusPx = 2;
const gapPx = { disc: 6, item: 16 };

/** The largest of 1, 2 and 5 times a power of ten that is not above a number of at least 1. */
function roundedDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-12);
  return [5, 2, 1].map((step) => step * power).find((round) => round <= value) ?? power;
}

/** The key to the areas of a lane, in one line from `topPx` down; nothing where no number is above zero. */
export function placedAreaKey(largest: number, unit: Unit | null, radiusOf: RadiusOf, topPx: number): AreaKey {
  if (largest < 1 || unit === null) return { discs: [], lines: [], heightPx: 0 };
  const values = [...new Set(shares.map((share) => roundedDown(largest) * share))].filter(
    (value) =>
      Number.isInteger(value) && value >= 1 && (value === roundedDown(largest) || radiusOf(value) > leastRadiusPx),
  );
  const heightPx = Math.max(lineHeightPx(textSizePx.note), 2 * radiusOf(values[0] ?? 1)) + 4;
  const yPx = topPx + heightPx / 2;
  const style = { sizePx: textSizePx.note, weight: 400, tone: "muted" } as const;
  const lines: PlacedLine[] = [];
  let xPx = 0;
  const add = (text: string) => {
    lines.push({ text, xPx, yPx: yPx + textSizePx.note / 3, ...style });
    xPx += textWidthPx(text, textSizePx.note, 400);
  };
  add(`Area: ${unitNameText(unit)}`);
  const discs = values.map((value) => {
    const radiusPx = radiusOf(value);
    xPx += gapPx.item + radiusPx;
    const disc = { xPx, yPx, radiusPx };
    xPx += radiusPx + gapPx.disc;
    add(tickText(value));
    return disc;
  });
  return { discs, lines, heightPx };
}
