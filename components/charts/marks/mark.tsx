import type { ReactElement } from "react";
import { leastMarkPx, type MarkKind, type PlacedMark } from "../../../lib/viz/mark";
import type { Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import { Bar, type BarBox, Bracket, Dots, diamond, HollowBar, OpenEnd, RevisedTick, Stripes } from "./strokes";

interface MarkProps extends BarBox {
  readonly placed: PlacedMark;
  readonly palette: Palette;
}

type Shape = (props: MarkProps) => ReactElement;

/** The two ends of a spread, far enough apart that it never looks like a point. */
function spreadPx({ lowPx, highPx }: PlacedMark): readonly [number, number] {
  const toPx = Math.max(highPx, leastMarkPx);
  return [Math.min(lowPx, toPx - leastMarkPx), toPx];
}

const shapes: Record<MarkKind, Shape> = {
  exact: ({ placed, ...at }) => <Bar {...at} toPx={placed.highPx} />,
  open_above: ({ placed, ...at }) => (
    <>
      <Bar {...at} toPx={placed.highPx} />
      <OpenEnd {...at} xPx={at.xPx + placed.highPx} />
    </>
  ),
  open_below: ({ placed, ...at }) => <HollowBar {...at} toPx={placed.highPx} />,
  about: ({ placed, xPx, yPx, heightPx, colour }) => {
    const endPx = roundedPx(xPx + Math.max(placed.highPx, leastMarkPx));
    const stepPx = heightPx / 4;
    const edge = `l-4,${stepPx}l4,${stepPx}l-4,${stepPx}l4,${stepPx}`;
    return (
      <g fill={colour}>
        <path d={`M${xPx},${yPx}H${roundedPx(endPx - 2)}${edge}H${xPx}z`} />
        <path d={`M${roundedPx(endPx + 1)},${yPx}${edge}`} fill="none" stroke={colour} strokeWidth={1.25} />
      </g>
    );
  },
  range: ({ placed, palette, ...at }) => {
    const { bestPx, openAbove, openBelow } = placed;
    const [lowPx, highPx] = spreadPx(placed);
    const bestIsInside = bestPx !== null && bestPx > lowPx && bestPx < highPx;
    return (
      <>
        {openBelow && <HollowBar {...at} toPx={lowPx} />}
        {!openBelow && lowPx > 0 && <Bar {...at} toPx={lowPx} />}
        <Stripes {...at} fromPx={lowPx} toPx={highPx} />
        {bestIsInside && (
          <path d={`M${roundedPx(at.xPx + bestPx)},${at.yPx}v${at.heightPx}`} stroke={palette.ink} strokeWidth={2} />
        )}
        {openAbove && <OpenEnd {...at} xPx={at.xPx + highPx} />}
      </>
    );
  },
  vague: ({ placed, xPx, yPx, heightPx, colour }) => {
    const middlePx = yPx + heightPx / 2;
    const [lowPx, highPx] = [xPx + placed.lowPx, xPx + Math.max(placed.highPx, placed.lowPx + leastMarkPx)];
    return (
      <g fill="none" stroke={colour}>
        <path d={`M${xPx},${middlePx}H${roundedPx(lowPx)}`} strokeWidth={1} strokeDasharray="2 3" />
        <rect
          x={roundedPx(lowPx)}
          y={yPx + 0.75}
          width={roundedPx(highPx - lowPx)}
          height={heightPx - 1.5}
          rx={(heightPx - 1.5) / 2}
          strokeWidth={1.25}
          strokeDasharray="3 2"
        />
        <path
          d={`M${roundedPx(lowPx + 5)},${middlePx}H${roundedPx(highPx - 4)}`}
          strokeWidth={3}
          strokeLinecap="round"
          strokeDasharray="0 6"
        />
      </g>
    );
  },
  disputed: ({ placed, xPx, yPx, heightPx, colour, palette }) => {
    const { bestPx, openAbove, openBelow } = placed;
    const [middlePx, halfPx] = [yPx + heightPx / 2, heightPx / 2];
    const [lowPx, highPx] = spreadPx(placed);
    const at = (px: number) => roundedPx(xPx + px);
    const bestIsInside = bestPx !== null && bestPx > lowPx && bestPx < highPx && bestPx !== placed.lowPx;
    const tip = `M${at(lowPx)},${yPx}v${heightPx}l${-halfPx},${-halfPx}z`;
    const fill = (endPx: number) => (bestPx === endPx ? colour : palette.paper);
    return (
      <>
        <g stroke={colour} strokeWidth={1.5}>
          <path d={`M${xPx},${middlePx}H${at(lowPx)}`} strokeWidth={1} strokeDasharray="2 3" />
          <path d={`M${at(lowPx)},${middlePx}H${at(highPx)}`} strokeWidth={2.5} />
          <path d={openBelow ? tip : diamond(at(lowPx), yPx, halfPx)} fill={fill(placed.lowPx)} />
          <path d={diamond(at(highPx), yPx, halfPx)} fill={fill(placed.highPx)} />
          {bestIsInside && <path d={diamond(at(bestPx), yPx, halfPx)} fill={colour} />}
        </g>
        {openAbove && <OpenEnd xPx={at(highPx + halfPx)} yPx={yPx} heightPx={heightPx} colour={colour} />}
      </>
    );
  },
  low_end: ({ placed, ...at }) => (
    <>
      <Bar {...at} toPx={placed.highPx} />
      <Dots {...at} xPx={at.xPx + placed.highPx + 3.5} toPx={8} />
    </>
  ),
  high_end: ({ placed, ...at }) => <Bracket {...at} toPx={placed.highPx} />,
  zero: ({ xPx, yPx, heightPx, colour, palette }) => (
    <g>
      <path d={`M${xPx + 0.75},${yPx}v${heightPx}`} stroke={colour} strokeWidth={1.5} />
      <circle cx={xPx + 6} cy={yPx + heightPx / 2} r={3.5} fill={palette.paper} stroke={colour} strokeWidth={1.75} />
    </g>
  ),
  stated_unknown: ({ xPx, yPx, heightPx, palette }) => (
    <rect
      x={xPx + 0.5}
      y={yPx + 1}
      width={26}
      height={heightPx - 2}
      fill="none"
      stroke={palette.rule}
      strokeWidth={1.25}
      strokeDasharray="2 2"
    />
  ),
  not_reported: ({ xPx, yPx, heightPx, palette }) => (
    <path
      d={`M${xPx},${yPx + heightPx / 2}h28`}
      stroke={palette.rule}
      strokeWidth={1.5}
      strokeDasharray="5 4"
      fill="none"
    />
  ),
};

/** A figure's mark. Each kind has a shape of its own, told apart without colour. */
export function Mark(props: MarkProps) {
  const Shape = shapes[props.placed.kind];
  const { placed, xPx, yPx, heightPx, palette } = props;
  return (
    <>
      <Shape {...props} />
      {placed.revisedPx.map((atPx) => (
        <g key={atPx}>
          <path
            d={`M${roundedPx(xPx + atPx)},${yPx - 1}v${heightPx + 1}`}
            stroke={palette.ink}
            strokeWidth={1}
            strokeDasharray="2 2"
          />
          <RevisedTick xPx={roundedPx(xPx + atPx)} yPx={yPx - 1} palette={palette} />
        </g>
      ))}
    </>
  );
}
