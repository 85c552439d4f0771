import type { PlacedBin } from "../../../lib/viz/bin-panel";
import type { PlacedBinRows } from "../../../lib/viz/bin-rows";
import { barHeightPx } from "../../../lib/viz/cell";
import { legendLabels, sampleMark } from "../../../lib/viz/legend";
import { type MarkKind, markKinds, type PlacedMark } from "../../../lib/viz/mark";
import { markColour, type Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import type { Legend } from "../../../lib/viz/sample-flow";
import type { Drawing, Sample } from "../definition";
import { Data } from "./datum";
import { Mark } from "./mark";
import { Bar, HollowBar, OpenEnd } from "./strokes";
import { TextLines } from "./text-lines";

/** What the marks say of several attacks together, where that is other than of one. */
const labels: Readonly<Record<MarkKind, string>> = {
  ...legendLabels,
  exact: "what the attacks on record come to",
  open_above: "at least: a number missing, or a bound",
  open_below: "at most: a figure is an upper bound",
  zero: "zero, of what is reported",
  stated_unknown: "stated as not known",
  not_reported: "on record, no number reported",
};

/** The legend of bars of several attacks each, for the marks among them. */
export function binLegend(cells: readonly Pick<PlacedBin, "mark">[]): Legend<Sample> {
  const present = new Set(cells.flatMap(({ mark }) => (mark === null ? [] : [mark.kind])));
  const sampleOf =
    (kind: MarkKind): Sample =>
    (palette, xPx, middlePx) => (
      <Mark
        placed={sampleMark(kind)}
        xPx={xPx}
        yPx={middlePx - barHeightPx / 2}
        heightPx={barHeightPx}
        colour={palette.rule}
        palette={palette}
      />
    );
  return {
    sampleWidthPx: 34,
    sampleHeightPx: barHeightPx,
    items: markKinds
      .filter((kind) => present.has(kind))
      .map((kind) => ({ sample: sampleOf(kind), text: labels[kind] })),
  };
}

interface Spread {
  readonly mark: PlacedMark;
  readonly xPx: number;
  readonly yPx: number;
  readonly colour: string;
  readonly palette: Palette;
}

/** The least width of a range's box, in px: a hollow end, since on a scale of thousands a wider one would tell of a spread that there is not. */
const leastRangePx = 5;

/** A range in a few strokes: what `Mark` draws stripe by stripe, in a tenth of the markup. */
function BinRange({ mark, xPx, yPx, colour, palette }: Spread) {
  const highPx = Math.max(mark.highPx, leastRangePx);
  const lowPx = Math.min(mark.lowPx, highPx - leastRangePx);
  const at = { xPx, yPx, heightPx: barHeightPx, colour };
  const [from, to] = [roundedPx(xPx + lowPx), roundedPx(xPx + highPx)];
  const isInside = mark.bestPx !== null && mark.bestPx > lowPx && mark.bestPx < highPx;
  return (
    <>
      {mark.openBelow ? <HollowBar {...at} toPx={lowPx} /> : lowPx > 0 && <Bar {...at} toPx={lowPx} />}
      <g fill="none" stroke={colour}>
        <path d={`M${from},${yPx + 0.75}H${to}v${barHeightPx - 1.5}H${from}z`} strokeWidth={1.5} />
        <path
          d={`M${roundedPx(from + 3)},${yPx + barHeightPx / 2}H${to}`}
          strokeWidth={barHeightPx}
          strokeDasharray="1.25 2.75"
        />
      </g>
      {isInside && (
        <path
          d={`M${roundedPx(xPx + (mark.bestPx ?? 0))},${yPx}v${barHeightPx}`}
          stroke={palette.ink}
          strokeWidth={2}
        />
      )}
      {mark.openAbove && <OpenEnd {...at} xPx={xPx + highPx} />}
    </>
  );
}

function BinMark(props: Spread) {
  const { mark, ...at } = props;
  return mark.kind === "range" ? <BinRange {...props} /> : <Mark placed={mark} heightPx={barHeightPx} {...at} />;
}

function BinBar({ cell, palette }: { readonly cell: PlacedBin; readonly palette: Palette }) {
  const { content, xPx, mark, markYPx, lines } = cell;
  return (
    <>
      {mark !== null && (
        <BinMark mark={mark} xPx={xPx} yPx={markYPx} colour={markColour(palette, content.group)} palette={palette} />
      )}
      <TextLines lines={lines} palette={palette} />
    </>
  );
}

function levels(ysPx: readonly number[], widthPx: number): string {
  return ysPx.map((yPx) => `M0,${Math.round(yPx) + 0.5}H${widthPx}`).join("");
}

/** Placed bins, drawn: heads, ticks, rules at each year, a heavy broken line at each definition break, and the bars. */
export function BinRows({
  placed,
  drawing,
  widthPx,
}: {
  readonly placed: PlacedBinRows;
  readonly drawing: Drawing;
  readonly widthPx: number;
}) {
  const { palette } = drawing;
  const shown = placed.cells.filter(({ mark }) => mark !== null);
  const zeros = shown.map(({ xPx, markYPx }) => `M${xPx - 0.5},${markYPx - 2}v${barHeightPx + 4}`).join("");
  return (
    <>
      <path d={levels(placed.rulesPx, widthPx)} stroke={palette.grid} fill="none" />
      {placed.breaksPx.length > 0 && (
        <path
          d={levels(placed.breaksPx, widthPx)}
          stroke={palette.ink}
          strokeWidth={1.75}
          strokeDasharray="7 4"
          fill="none"
        />
      )}
      <path d={zeros} stroke={palette.rule} fill="none" />
      <TextLines lines={placed.lines} palette={palette} />
      <TextLines lines={placed.ticks} palette={palette} anchor="middle" />
      <Data
        data={shown.map((cell) => ({
          content: cell.content,
          ground: cell,
          body: <BinBar cell={cell} palette={palette} />,
        }))}
        drawing={drawing}
      />
    </>
  );
}
