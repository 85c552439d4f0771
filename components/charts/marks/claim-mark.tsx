import type { ReactElement } from "react";
import { leastMarkPx, type MarkKind, type PlacedMark } from "../../../lib/viz/mark";
import type { Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";

/** Which way a scale runs from its zero: to the right, or up. */
export type Direction = "across" | "up";

interface ClaimMarkProps {
  readonly placed: PlacedMark;
  /** Solid where the claim stands, hollow where it is set aside. */
  readonly isKept: boolean;
  /** Where the scale's zero is on the mark's own line, in px. */
  readonly xPx: number;
  readonly yPx: number;
  readonly direction: Direction;
  readonly colour: string;
  readonly palette: Palette;
}

/** How far a claim's dot reaches to each side, and an open end's arrow beyond its dot, in px. */
export const dotRadiusPx = 5;
export const arrowReachPx = 22;

type Pen = (along: number, cross: number) => string;

interface Ink {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

interface ShapeProps {
  readonly placed: PlacedMark;
  readonly at: Pen;
  readonly ink: Ink;
}

type Shape = (props: ShapeProps) => ReactElement;

function Dot({ at, ink, along }: Pick<ShapeProps, "at" | "ink"> & { readonly along: number }) {
  const [cx, cy] = at(along, 0).split(",");
  return <circle cx={cx} cy={cy} r={dotRadiusPx} {...ink} />;
}

function line(at: Pen, ...points: readonly (readonly [along: number, cross: number])[]): string {
  return points.map(([along, cross], index) => `${index === 0 ? "M" : "L"}${at(along, cross)}`).join("");
}

/** An arrow that leaves a dot, its head filled as the dot is. `towards` is 1 for more and -1 for less. */
function Arrow({ at, ink, along, towards }: Pick<ShapeProps, "at" | "ink"> & { along: number; towards: 1 | -1 }) {
  const fromPx = along + dotRadiusPx * towards;
  const neckPx = along + (arrowReachPx - 7) * towards;
  const tipPx = along + arrowReachPx * towards;
  return (
    <>
      <path d={line(at, [fromPx, 0], [neckPx, 0])} {...ink} />
      <path d={`${line(at, [neckPx, -4.5], [tipPx, 0], [neckPx, 4.5])}z`} {...ink} />
    </>
  );
}

function wave(at: Pen, along: number): string {
  return line(at, [along - 1.5, -6], [along + 1.5, -3], [along - 1.5, 0], [along + 1.5, 3], [along - 1.5, 6]);
}

const range: Shape = ({ placed, at, ink }) => {
  const [lowPx, highPx] = [placed.lowPx, Math.max(placed.highPx, placed.lowPx + leastMarkPx)];
  return (
    <>
      <path d={`${line(at, [lowPx, -2.5], [highPx, -2.5], [highPx, 2.5], [lowPx, 2.5])}z`} {...ink} />
      <path d={`${line(at, [lowPx, -6.5], [lowPx, 6.5])}${line(at, [highPx, -6.5], [highPx, 6.5])}`} {...ink} />
    </>
  );
};

const point: Shape = ({ placed, ...pen }) => <Dot {...pen} along={placed.highPx} />;

const shapes: Record<MarkKind, Shape> = {
  exact: point,
  low_end: point,
  high_end: point,
  open_above: ({ placed, ...pen }) => (
    <>
      <Arrow {...pen} along={placed.highPx} towards={1} />
      <Dot {...pen} along={placed.highPx} />
    </>
  ),
  open_below: ({ placed, ...pen }) => {
    // Closer to zero the arrow would point at numbers below it.
    const along = Math.max(placed.highPx, arrowReachPx);
    return (
      <>
        <Arrow {...pen} along={along} towards={-1} />
        <Dot {...pen} along={along} />
      </>
    );
  },
  about: ({ placed, ...pen }) => {
    const waves = [-dotRadiusPx - 4, dotRadiusPx + 4].map((aside) => wave(pen.at, placed.highPx + aside));
    return (
      <>
        <path d={waves.join("")} {...pen.ink} fill="none" strokeWidth={1.5} />
        <Dot {...pen} along={placed.highPx} />
      </>
    );
  },
  range,
  disputed: range,
  vague: ({ placed, at, ink }) => {
    const [lowPx, highPx] = [placed.lowPx, Math.max(placed.highPx, placed.lowPx + leastMarkPx)];
    const isHollow = ink.fill !== ink.stroke;
    const sides = [-5, 5].map((cross) => line(at, [lowPx, cross], [highPx, cross]));
    const outline = `${line(at, [lowPx, -5], [highPx, -5], [highPx, 5], [lowPx, 5])}z`;
    const dotted = { stroke: ink.stroke, strokeWidth: 3.5, strokeLinecap: "round", strokeDasharray: "0 7" } as const;
    if (isHollow) return <path d={outline} {...ink} strokeWidth={1.5} strokeDasharray="5 2" />;
    return (
      <>
        <path d={sides.join("")} fill="none" stroke={ink.stroke} strokeWidth={1.25} strokeDasharray="3 2" />
        <path d={line(at, [lowPx + 4, 0], [highPx - 3, 0])} fill="none" {...dotted} />
      </>
    );
  },
  zero: ({ at, ink }) => (
    <>
      <path d={line(at, [0, -8], [0, 8])} {...ink} />
      <Dot at={at} ink={ink} along={0} />
    </>
  ),
  stated_unknown: ({ at, ink }) => (
    <path
      d={`${line(at, [0.5, -4.5], [26, -4.5], [26, 4.5], [0.5, 4.5])}z`}
      fill="none"
      stroke={ink.stroke}
      strokeWidth={1.25}
      strokeDasharray="2 2"
    />
  ),
  not_reported: ({ at, ink }) => (
    <path d={line(at, [0, 0], [28, 0])} fill="none" stroke={ink.stroke} strokeWidth={1.5} strokeDasharray="5 4" />
  ),
};

/** One claim's number as a dot or an interval on its scale, each wording in a shape of its own, told apart without colour. */
export function ClaimMark({ placed, isKept, xPx, yPx, direction, colour, palette }: ClaimMarkProps) {
  const Shape = shapes[placed.kind];
  const at: Pen = (along, cross) =>
    direction === "across"
      ? `${roundedPx(xPx + along)},${roundedPx(yPx + cross)}`
      : `${roundedPx(xPx + cross)},${roundedPx(yPx - along)}`;
  const isSlot = placed.kind === "not_reported" || placed.kind === "stated_unknown";
  const stroke = isSlot ? palette.rule : colour;
  const ink = { fill: isKept ? stroke : palette.paper, stroke, strokeWidth: 1.75 };
  return <Shape placed={placed} at={at} ink={ink} />;
}
