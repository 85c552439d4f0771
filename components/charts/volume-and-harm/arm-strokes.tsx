import type { ReactElement } from "react";
import type { Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import { openReachPx, type PlacedArm, wavesReachPx } from "./marks";

/** An arm with its colour, and the colour of what it is drawn on. */
export interface ArmProps {
  readonly arm: PlacedArm;
  readonly colour: string;
  readonly paper: string;
}

/** A point on or beside an arm as path text: `along` is where on the axis, `across` how far to its side, in px. */
function point({ axis, at }: PlacedArm, along: number, across: number): string {
  return axis === "x"
    ? `${roundedPx(along)},${roundedPx(at.yPx + across)}`
    : `${roundedPx(at.xPx + across)},${roundedPx(along)}`;
}

/** A path through points given as pairs of along and across, in px. */
function through(arm: PlacedArm, points: readonly (readonly [along: number, across: number])[]): string {
  return points.map(([along, across], index) => `${index === 0 ? "M" : "L"}${point(arm, along, across)}`).join("");
}

/** Two slivers and a full arrow head: the numbers go on from here. */
export function OpenUpwards({ arm, colour }: ArmProps) {
  const { highPx, towards } = arm;
  const at = (px: number) => highPx + towards * px;
  const slivers = [10.5, 14].map((px) =>
    through(arm, [
      [at(px), -5],
      [at(px), 5],
    ]),
  );
  const head = through(arm, [
    [at(17), -5.5],
    [at(openReachPx), 0],
    [at(17), 5.5],
  ]);
  return (
    <>
      <path d={slivers.join("")} stroke={colour} strokeWidth={1.5} fill="none" />
      <path d={`${head}z`} fill={colour} />
    </>
  );
}

/** A dashed line that ends in a hollow chevron: somewhere below this number. */
export function OpenDownwards({ arm, colour }: ArmProps) {
  const { lowPx, towards } = arm;
  const at = (px: number) => lowPx - towards * px;
  const line = through(arm, [
    [at(7), 0],
    [at(openReachPx - 2), 0],
  ]);
  const chevron = through(arm, [
    [at(openReachPx - 6), -5.5],
    [at(openReachPx), 0],
    [at(openReachPx - 6), 5.5],
  ]);
  return (
    <g fill="none" stroke={colour} strokeWidth={1.5}>
      <path d={line} strokeDasharray="3 2" />
      <path d={chevron} />
    </g>
  );
}

/** Dots from the one end of a range that is shown towards the one that is not; a high end is closed by a stroke. */
export function LoneEnd({ arm, colour }: ArmProps) {
  const { kind, highPx, towards } = arm;
  const side = kind === "low_end" ? towards : -towards;
  const dots = through(arm, [
    [highPx + side * 12, 0],
    [highPx + side * openReachPx, 0],
  ]);
  const stop = through(arm, [
    [highPx - side * 11, -7],
    [highPx - side * 11, 7],
  ]);
  return (
    <g fill="none" stroke={colour}>
      <path d={dots} strokeWidth={3} strokeLinecap="round" strokeDasharray="0 4" />
      {kind === "high_end" && <path d={stop} strokeWidth={2} />}
    </g>
  );
}

/** Two short waves, one to each side of a number: it is about this. */
export function Waves({ arm, colour }: ArmProps) {
  const own = arm.axis === "x" ? arm.at.xPx : arm.at.yPx;
  const steps = [-1, -0.84, -0.68, -0.52, 0.52, 0.68, 0.84, 1].map(
    (share, index) => [own + share * wavesReachPx, index % 2 === 0 ? 4 : -4] as const,
  );
  const d = `${through(arm, steps.slice(0, 4))}${through(arm, steps.slice(4))}`;
  return <path d={d} fill="none" stroke={colour} strokeWidth={1.5} />;
}

/** Both ends, at least so far apart that they never look like one number. */
function endsPx({ lowPx, highPx, towards }: PlacedArm): readonly [number, number] {
  const missing = Math.max(0, 20 - Math.abs(highPx - lowPx)) / 2;
  return [lowPx - towards * missing, highPx + towards * missing];
}

/** A bar from the low end to the high one, each with a cap; dots and broken caps for vague words. */
export function Spread({ arm, colour, isVague }: ArmProps & { readonly isVague: boolean }) {
  const [low, high] = endsPx(arm);
  const caps = [low, high].map((end) =>
    through(arm, [
      [end, -6.5],
      [end, 6.5],
    ]),
  );
  const line = through(arm, [
    [low, 0],
    [high, 0],
  ]);
  return (
    <g fill="none" stroke={colour}>
      <path d={caps.join("")} strokeWidth={1.5} {...(isVague ? { strokeDasharray: "2 2" } : {})} />
      {isVague ? (
        <path d={line} strokeWidth={3} strokeLinecap="round" strokeDasharray="0 6" />
      ) : (
        <path d={line} strokeWidth={3} />
      )}
    </g>
  );
}

/** A line between two hollow diamonds: sources differ between these numbers. */
export function Dispute({ arm, colour, paper }: ArmProps) {
  const [low, high] = endsPx(arm);
  const tips = [low, high].map(
    (end) =>
      `${through(arm, [
        [end - 5.5, 0],
        [end, 5.5],
        [end + 5.5, 0],
        [end, -5.5],
      ])}z`,
  );
  const line = through(arm, [
    [low, 0],
    [high, 0],
  ]);
  return (
    <g stroke={colour} strokeWidth={1.5}>
      <path d={line} fill="none" />
      <path d={tips.join("")} fill={paper} />
    </g>
  );
}

/** A hollow triangle, always on its point, at each figure that was replaced, with a broken line to the one that replaced it. */
export function Revisions({ arm, palette }: { readonly arm: PlacedArm; readonly palette: Palette }): ReactElement {
  const own = arm.axis === "x" ? arm.at.xPx : arm.at.yPx;
  const lines = arm.revisedPx.map((px) =>
    through(arm, [
      [own, 0],
      [px, 0],
    ]),
  );
  const triangles = arm.revisedPx.map((px) => {
    const [x, y] = arm.axis === "x" ? [px, arm.at.yPx] : [arm.at.xPx, px];
    return `M${roundedPx(x - 5)},${roundedPx(y - 4)}h10l-5,8.5z`;
  });
  return (
    <g stroke={palette.ink} strokeWidth={1.25}>
      <path d={lines.join("")} strokeDasharray="2 2" fill="none" />
      <path d={triangles.join("")} fill={palette.paper} strokeLinejoin="round" />
    </g>
  );
}
