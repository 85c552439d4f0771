import type { Point } from "../../../lib/viz/box";
import type { MarkKind } from "../../../lib/viz/mark";
import type { Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";

interface HalfProps {
  readonly side: "left" | "right";
  readonly kind: MarkKind;
  readonly hasBest: boolean;
  readonly at: Point;
  readonly radiusPx: number;
  readonly colour: string;
  readonly palette: Palette;
}

const corners = 6;

/** Half a disc of straight lines, from its top round its own side to its bottom. */
function halfDisc({ xPx, yPx }: Point, side: HalfProps["side"], radiusPx: number): string {
  const points = Array.from({ length: corners + 1 }, (_, index) => {
    const angle = Math.PI * (index / corners - 0.5);
    const across = Math.cos(angle) * radiusPx * (side === "left" ? -1 : 1);
    return `${roundedPx(xPx + across)},${roundedPx(yPx + Math.sin(angle) * radiusPx)}`;
  });
  return `M${points.join("L")}z`;
}

/**
 * One figure's half of a mark: full for a number, hollow for a reported zero, a dashed empty slot where nothing is reported, a dashed
 * box where it is stated as not known, and only a stroke where the words give two ends and no number between.
 */
export function Half({ side, kind, hasBest, at, radiusPx, colour, palette }: HalfProps) {
  const d = halfDisc(at, side, radiusPx);
  if (kind === "zero") return <path d={d} fill={palette.paper} stroke={colour} strokeWidth={1.5} />;
  if (kind === "not_reported") {
    return <path d={d} fill={palette.paper} stroke={palette.rule} strokeWidth={1.25} strokeDasharray="2 2" />;
  }
  if (kind === "stated_unknown") {
    const xPx = roundedPx(side === "left" ? at.xPx - radiusPx : at.xPx);
    return (
      <rect
        x={xPx}
        y={roundedPx(at.yPx - radiusPx)}
        width={radiusPx}
        height={2 * radiusPx}
        fill="none"
        stroke={palette.rule}
        strokeWidth={1.25}
        strokeDasharray="2 2"
      />
    );
  }
  if (!hasBest) {
    return side === "left" ? (
      <path d={`M${roundedPx(at.xPx - radiusPx)},${roundedPx(at.yPx)}h${radiusPx}`} stroke={colour} strokeWidth={3} />
    ) : (
      <path
        d={`M${roundedPx(at.xPx)},${roundedPx(at.yPx - radiusPx)}v${2 * radiusPx}`}
        stroke={colour}
        strokeWidth={3}
      />
    );
  }
  return <path d={d} fill={colour} stroke={palette.paper} strokeWidth={1} />;
}
