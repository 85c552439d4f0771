import { range } from "d3";
import type { Point } from "../../../lib/viz/box";
import { roundedPx } from "../../../lib/viz/px";

/** A point on a circle as path text, after a share of a turn clockwise from the top. */
export function polar({ xPx, yPx }: Point, radiusPx: number, turn: number): string {
  const angle = 2 * Math.PI * turn;
  return `${roundedPx(xPx + Math.sin(angle) * radiusPx)},${roundedPx(yPx - Math.cos(angle) * radiusPx)}`;
}

/** A circle in whole hundredths of a px. */
export function Circle({ at, r, ...style }: { readonly at: Point; readonly r: number } & Record<string, unknown>) {
  return <circle cx={roundedPx(at.xPx)} cy={roundedPx(at.yPx)} r={roundedPx(r)} {...style} />;
}

/** The outline of a disc with teeth, as the end of a bar for "about" has; around the same area. */
export function raggedOutline(at: Point, radiusPx: number): string {
  const teeth = Math.max(6, Math.min(18, Math.round(radiusPx)));
  const depthPx = Math.min(2.5, radiusPx * 0.25);
  const points = range(2 * teeth).map((index) =>
    polar(at, radiusPx + (index % 2 === 0 ? depthPx : -depthPx) / 2, index / (2 * teeth)),
  );
  return `M${points.join("L")}z`;
}

/** What lies beyond a lower bound: a broken ring and an arrow head that points outwards. */
export function OpenRing({ at, r, colour }: { readonly at: Point; readonly r: number; readonly colour: string }) {
  const topPx = at.yPx - r;
  const [x, foot] = [roundedPx(at.xPx), roundedPx(topPx - 3.5)];
  return (
    <>
      <Circle at={at} r={r + 2.5} fill="none" stroke={colour} strokeDasharray="3 2" />
      <path
        d={`M${roundedPx(x - 4.5)},${foot}L${x},${roundedPx(foot - 5.5)}L${roundedPx(x + 4.5)},${foot}z`}
        fill={colour}
      />
    </>
  );
}

/** An upper bound: a hollow broken disc with a chevron that points inwards. */
export function Hollow({ at, r, colour }: { readonly at: Point; readonly r: number; readonly colour: string }) {
  const size = Math.min(3.5, r * 0.5);
  const [x, y] = [roundedPx(at.xPx), roundedPx(at.yPx - r * 0.25)];
  return (
    <g fill="none" stroke={colour} strokeWidth={1.5}>
      <Circle at={at} r={r} strokeDasharray="3 2" />
      <path
        d={`M${roundedPx(x - size)},${y}l${roundedPx(size)},${roundedPx(size)}l${roundedPx(size)},${roundedPx(-size)}`}
      />
    </g>
  );
}

/** The path of a diamond around a point, `halfPx` to each side. */
export function diamondAt({ xPx, yPx }: Point, halfPx: number): string {
  return `M${roundedPx(xPx)},${roundedPx(yPx - halfPx)}l${halfPx},${halfPx}l${-halfPx},${halfPx}l${-halfPx},${-halfPx}z`;
}
