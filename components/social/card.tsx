import type { ReactNode } from "react";
import type { Palette } from "../../lib/viz/palette";
import { fontFamily, type PlacedLine } from "../../lib/viz/type-scale";
import { TextLines } from "../charts/marks/text-lines";
import { cardSizePx } from "./card-text";

interface CardProps {
  /** What the card shows, for whoever cannot see it. */
  readonly title: string;
  readonly lines: readonly PlacedLine[];
  readonly palette: Palette;
  readonly children?: ReactNode;
}

/** The ground of a social image with its lines of text; a complete SVG drawing in literal colours. */
export function Card({ title, lines, palette, children }: CardProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${cardSizePx.width} ${cardSizePx.height}`}
      width={cardSizePx.width}
      height={cardSizePx.height}
      fontFamily={fontFamily}
      role="img"
    >
      <title>{title}</title>
      <rect width={cardSizePx.width} height={cardSizePx.height} fill={palette.paper} />
      <rect width={cardSizePx.width} height={6} fill={palette.ink} />
      {children}
      <TextLines lines={lines} palette={palette} />
    </svg>
  );
}
