import { range } from "d3";
import type { ReactElement } from "react";
import type { Point } from "../../../lib/viz/box";
import type { MarkKind } from "../../../lib/viz/mark";
import type { Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import type { Bubble } from "./bubble";
import { Circle, diamondAt, Hollow, OpenRing, polar, raggedOutline } from "./disc-strokes";

interface DiscProps {
  readonly bubble: Bubble;
  readonly at: Point;
  readonly colour: string;
  readonly palette: Palette;
}

const dotted = { strokeLinecap: "round", strokeDasharray: "0 4" };

type Shape = (props: DiscProps) => ReactElement;

const shapes: Record<MarkKind, Shape> = {
  exact: ({ bubble, at, colour }) => <Circle at={at} r={bubble.highPx} fill={colour} />,
  open_above: ({ bubble, at, colour }) => <Circle at={at} r={bubble.highPx} fill={colour} />,
  open_below: ({ bubble, at, colour }) => <Hollow at={at} r={bubble.highPx} colour={colour} />,
  about: ({ bubble, at, colour }) => <path d={raggedOutline(at, bubble.highPx)} fill={colour} />,
  range: ({ bubble, at, colour, palette }) => {
    const { lowPx, highPx, bestPx, openBelow } = bubble;
    const spokes = range(16).map((index) => `M${polar(at, lowPx, index / 16)}L${polar(at, highPx, index / 16)}`);
    return (
      <>
        <Circle at={at} r={highPx} fill="none" stroke={colour} strokeWidth={1.5} />
        <path d={spokes.join("")} stroke={colour} fill="none" />
        {openBelow ? <Hollow at={at} r={lowPx} colour={colour} /> : <Circle at={at} r={lowPx} fill={colour} />}
        {bestPx !== null && bestPx > lowPx && bestPx < highPx && (
          <Circle at={at} r={bestPx} fill="none" stroke={palette.ink} strokeWidth={1.5} />
        )}
      </>
    );
  },
  vague: ({ bubble, at, colour }) => (
    <g fill="none" stroke={colour}>
      <Circle at={at} r={bubble.highPx} strokeDasharray="3 2" />
      <Circle at={at} r={bubble.lowPx} strokeDasharray="1 2" strokeWidth={1.5} />
    </g>
  ),
  disputed: ({ bubble, at, colour, palette }) => {
    const { lowPx, highPx, bestPx } = bubble;
    const ends = [...new Set([lowPx, highPx, ...(bestPx === null ? [] : [bestPx])])];
    return (
      <g stroke={colour} strokeWidth={1.5} fill="none">
        <Circle at={at} r={lowPx} />
        <Circle at={at} r={highPx} />
        {ends.map((end) => (
          <path
            key={end}
            d={diamondAt({ xPx: at.xPx + end, yPx: at.yPx }, 3.5)}
            fill={end === bestPx ? colour : palette.paper}
          />
        ))}
      </g>
    );
  },
  low_end: ({ bubble, at, colour }) => (
    <>
      <Circle at={at} r={bubble.highPx} fill={colour} />
      <Circle at={at} r={bubble.highPx + 4} fill="none" stroke={colour} strokeWidth={2.5} {...dotted} />
    </>
  ),
  high_end: ({ bubble, at, colour }) => (
    <g fill="none" stroke={colour} strokeWidth={2}>
      <Circle at={at} r={bubble.highPx} />
      <Circle at={at} r={Math.max(1, bubble.highPx - 4)} {...dotted} />
    </g>
  ),
  zero: ({ at, colour, palette }) => <Circle at={at} r={3.5} fill={palette.paper} stroke={colour} strokeWidth={1.75} />,
  stated_unknown: ({ at, palette }) => (
    <rect
      x={roundedPx(at.xPx - 5.5)}
      y={roundedPx(at.yPx - 4)}
      width={11}
      height={8}
      fill="none"
      stroke={palette.rule}
      strokeWidth={1.25}
      strokeDasharray="2 2"
    />
  ),
  not_reported: ({ at, palette }) => (
    <path
      d={`M${roundedPx(at.xPx - 6)},${roundedPx(at.yPx)}h12`}
      fill="none"
      stroke={palette.rule}
      strokeWidth={1.5}
      strokeDasharray="5 2"
    />
  ),
};

/** A figure as an area. Each kind has a shape of its own, told apart without colour; an earlier figure is a thin broken ring. */
export function Disc(props: DiscProps) {
  const { bubble, at, colour, palette } = props;
  const Shape = shapes[bubble.kind];
  return (
    <>
      <Shape {...props} />
      {bubble.openAbove && bubble.kind !== "low_end" && <OpenRing at={at} r={bubble.highPx} colour={colour} />}
      {bubble.revisedPx.map((radiusPx) => (
        <g key={radiusPx} fill="none" stroke={palette.ink} strokeWidth={1}>
          <Circle at={at} r={radiusPx} strokeDasharray="2 2" />
          <path
            d={`M${roundedPx(at.xPx + radiusPx)},${roundedPx(at.yPx)}l4,-2.5v5z`}
            fill={palette.paper}
            strokeLinejoin="round"
          />
        </g>
      ))}
    </>
  );
}
