"use client";

import { plotMargins } from "./scales";

interface BreakLabelProps {
  /** How wide the whole drawing is. */
  readonly widthPx: number;
  /** Where the line stands, as Recharts hands it over. */
  readonly viewBox?: { readonly x?: number; readonly y?: number };
}

/** What it says where there is room, and where there is little, with a little more than the px that each takes. */
const labels = [
  { words: "from here on counted in another way", wordsPx: 230 },
  { words: "counted otherwise", wordsPx: 120 },
] as const;

const gapPx = 6;

/** The words at a break of definition, beside its line on the side where they have room; the whole sentence stands below the panel. */
export function BreakLabel({ widthPx, viewBox }: BreakLabelProps) {
  const { x = 0, y = 0 } = viewBox ?? {};
  const roomPx = Math.max(widthPx - x, x - plotMargins.left) - gapPx;
  const { words } = labels.find(({ wordsPx }) => wordsPx < roomPx) ?? labels[1];
  const isAfter = widthPx - x >= x - plotMargins.left;
  return (
    <text
      x={isAfter ? x + gapPx : x - gapPx}
      y={y + 2}
      textAnchor={isAfter ? "start" : "end"}
      fontSize={13}
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth={4}
      paintOrder="stroke"
    >
      {words}
    </text>
  );
}
