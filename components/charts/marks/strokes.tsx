import { range } from "d3";
import { leastMarkPx } from "../../../lib/viz/mark";
import type { Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";

/** Where a bar stands, in px: the top left corner at the scale's zero, how high it is, and its colour. */
export interface BarBox {
  readonly xPx: number;
  readonly yPx: number;
  readonly heightPx: number;
  readonly colour: string;
}

const stripeStepPx = 4;
const chevronPx = 4;

/** A plain bar from zero to `toPx`; never so thin that it cannot be seen. */
export function Bar({ xPx, yPx, heightPx, colour, toPx }: BarBox & { readonly toPx: number }) {
  return <rect x={xPx} y={yPx} width={roundedPx(Math.max(toPx, 1.5))} height={heightPx} fill={colour} />;
}

/** What follows a lower bound: two slivers and an arrow head, so that the bar visibly does not end. */
export function OpenEnd({ xPx, yPx, heightPx, colour }: BarBox) {
  const at = (px: number) => roundedPx(xPx + px);
  const slivers = `M${at(1.5)},${yPx}h1.5v${heightPx}h-1.5zM${at(4.5)},${yPx}h1v${heightPx}h-1z`;
  const head = `M${at(7)},${yPx}L${at(12)},${yPx + heightPx / 2}L${at(7)},${yPx + heightPx}z`;
  return <path d={`${slivers}${head}`} fill={colour} />;
}

/** What lies below an upper bound: a dashed outline that ends in a heavy stroke, with a chevron that points back to less. */
export function HollowBar({ xPx, yPx, heightPx, colour, toPx }: BarBox & { readonly toPx: number }) {
  const endPx = roundedPx(xPx + Math.max(toPx, leastMarkPx));
  const [topPx, bottomPx, halfPx] = [yPx + 0.75, yPx + heightPx - 0.75, heightPx / 2 - 2];
  return (
    <g fill="none" stroke={colour} strokeWidth={1.5}>
      <path d={`M${endPx},${yPx}v${heightPx}`} strokeWidth={2.5} />
      <path d={`M${xPx},${topPx}H${endPx}M${xPx},${bottomPx}H${endPx}`} strokeDasharray="3 2" />
      <path d={`M${roundedPx(endPx - 3.5)},${yPx + 2}l-${chevronPx},${halfPx}l${chevronPx},${halfPx}`} />
    </g>
  );
}

/** Dots along the middle from the left edge to `toPx`: something is claimed here that is not shown. */
export function Dots({ xPx, yPx, heightPx, colour, toPx }: BarBox & { readonly toPx: number }) {
  return (
    <path
      d={`M${roundedPx(xPx)},${yPx + heightPx / 2}h${roundedPx(toPx)}`}
      fill="none"
      stroke={colour}
      strokeWidth={3}
      strokeLinecap="round"
      strokeDasharray="0 4"
    />
  );
}

/** What lies below the high end of a range whose low end is left off: dots to a bracket that closes it. */
export function Bracket({ xPx, yPx, heightPx, colour, toPx }: BarBox & { readonly toPx: number }) {
  const endPx = roundedPx(xPx + Math.max(toPx, leastMarkPx));
  return (
    <>
      <Dots xPx={xPx + 2} yPx={yPx} heightPx={heightPx} colour={colour} toPx={endPx - xPx - 6} />
      <path
        d={`M${roundedPx(endPx - 5)},${yPx + 1}H${endPx}V${yPx + heightPx - 1}H${roundedPx(endPx - 5)}`}
        fill="none"
        stroke={colour}
        strokeWidth={2}
      />
    </>
  );
}

/** What lies between the two ends of a range: an outlined box of stripes. */
export function Stripes({
  xPx,
  yPx,
  heightPx,
  fromPx,
  toPx,
  colour,
}: BarBox & { readonly fromPx: number; readonly toPx: number }) {
  const stripes = range(fromPx + stripeStepPx, toPx - 1, stripeStepPx);
  return (
    <g fill="none" stroke={colour}>
      <rect
        x={roundedPx(xPx + fromPx)}
        y={yPx + 0.75}
        width={roundedPx(toPx - fromPx)}
        height={heightPx - 1.5}
        strokeWidth={1.5}
      />
      <path d={stripes.map((at) => `M${roundedPx(xPx + at)},${yPx}v${heightPx}`).join("")} strokeWidth={1.25} />
    </g>
  );
}

/** The path of a diamond around `atPx`, `halfPx` to each side. */
export function diamond(atPx: number, yPx: number, halfPx: number): string {
  return `M${atPx},${yPx}l${halfPx},${halfPx}l${-halfPx},${halfPx}l${-halfPx},${-halfPx}z`;
}

/** The tick of a figure that was replaced by a later one: a hollow triangle above the bar, at the earlier number. */
export function RevisedTick({
  xPx,
  yPx,
  palette,
}: {
  readonly xPx: number;
  readonly yPx: number;
  readonly palette: Palette;
}) {
  return (
    <path
      d={`M${xPx},${yPx}l-3.5,-5.5h7z`}
      fill={palette.paper}
      stroke={palette.ink}
      strokeWidth={1.25}
      strokeLinejoin="round"
    />
  );
}
