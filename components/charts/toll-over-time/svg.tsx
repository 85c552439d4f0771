import { markColour, type Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import type { Drawing } from "../definition";
import { ClaimMark } from "../marks/claim-mark";
import { Data } from "../marks/datum";
import { TextLines } from "../marks/text-lines";
import type { PlacedToll } from "./layout";
import type { PlacedMoment } from "./moments";
import type { PlacedColumn, PlacedStep } from "./strip";

/** One dash for each source whose figure moved, in turn; dots for a figure that another source's replaced. */
const dashes = ["none", "7 3", "3 3", "9 3 2 3"];
const replacedDash = "1.5 3";

function StepLine({ step, palette }: { readonly step: PlacedStep; readonly palette: Palette }) {
  const { source, fromXPx, toXPx, fromYPx, toYPx } = step;
  const dash = source === null ? replacedDash : (dashes[source % dashes.length] ?? "none");
  return (
    <path
      d={`M${roundedPx(fromXPx)},${roundedPx(fromYPx)}H${roundedPx(toXPx)}V${roundedPx(toYPx)}`}
      fill="none"
      stroke={palette.rule}
      strokeWidth={1.75}
      {...(dash === "none" ? {} : { strokeDasharray: dash })}
    />
  );
}

/** A triangle that points the way a figure moved. */
function MoveSign({ isUp, xPx, yPx, palette }: { isUp: boolean; xPx: number; yPx: number; palette: Palette }) {
  const [x, y] = [roundedPx(xPx), roundedPx(yPx)];
  return <path d={isUp ? `M${x},${y + 4}h9l-4.5,-8z` : `M${x},${y - 4}h9l-4.5,8z`} fill={palette.ink} />;
}

/** One sign for each day or moment, a box where no time is printed; a bracket joins all that was stated then. */
function MomentSign({ moment, palette }: { readonly moment: PlacedMoment; readonly palette: Palette }) {
  const { basePx, isTimed } = moment;
  const [fromPx, toPx] = [roundedPx(moment.fromPx), roundedPx(moment.toPx)];
  const middlePx = roundedPx((fromPx + toPx) / 2);
  const isBracket = toPx > fromPx;
  const stroke = { stroke: palette.rule, strokeWidth: 1.25 };
  return (
    <>
      {isBracket && <path d={`M${fromPx},${basePx + 2}v4H${toPx}v-4`} fill="none" {...stroke} />}
      {isTimed ? (
        <path d={`M${middlePx},${basePx + (isBracket ? 6 : 0)}v6`} fill="none" {...stroke} />
      ) : (
        <path d={`M${middlePx - 3},${basePx + 3}h6v5h-6z`} fill={palette.paper} {...stroke} />
      )}
    </>
  );
}

function Column({ placed, drawing }: { readonly placed: PlacedColumn; readonly drawing: Drawing }) {
  const { column, centrePx, basePx, mark, texts } = placed;
  const { palette } = drawing;
  const isSlot = mark.kind === "not_reported" || mark.kind === "stated_unknown";
  const moved = column.moves.find((move) => move === "up" || move === "down");
  return (
    <>
      {moved !== undefined && (
        <MoveSign
          isUp={moved === "up"}
          xPx={centrePx + 10}
          yPx={basePx - Math.max(mark.bestPx ?? mark.lowPx, 6)}
          palette={palette}
        />
      )}
      <ClaimMark
        placed={mark}
        isKept={column.isKept}
        xPx={isSlot ? centrePx - 14 : centrePx}
        yPx={isSlot ? basePx - 10 : basePx}
        direction={isSlot ? "across" : "up"}
        colour={markColour(palette, column.content.group)}
        palette={palette}
      />
      <TextLines lines={texts} palette={palette} />
    </>
  );
}

/** The legend's samples: a figure's move, one that another replaced, and a statement without a printed time. */
export const samples = {
  up: (palette: Palette, xPx: number, middlePx: number) => (
    <>
      <MoveSign isUp xPx={xPx + 6} yPx={middlePx} palette={palette} />
      <MoveSign isUp={false} xPx={xPx + 19} yPx={middlePx} palette={palette} />
    </>
  ),
  line: (palette: Palette, xPx: number, middlePx: number) => (
    <StepLine
      step={{ source: 0, fromXPx: xPx + 2, toXPx: xPx + 28, fromYPx: middlePx + 5, toYPx: middlePx - 6 }}
      palette={palette}
    />
  ),
  replaced: (palette: Palette, xPx: number, middlePx: number) => (
    <StepLine
      step={{ source: null, fromXPx: xPx + 2, toXPx: xPx + 28, fromYPx: middlePx - 6, toYPx: middlePx + 5 }}
      palette={palette}
    />
  ),
  together: (palette: Palette, xPx: number, middlePx: number) => (
    <MomentSign moment={{ fromPx: xPx + 2, toPx: xPx + 28, basePx: middlePx - 4, isTimed: false }} palette={palette} />
  ),
  untimed: (palette: Palette, xPx: number, middlePx: number) => (
    <path d={`M${xPx + 13},${middlePx - 3}h6v5h-6z`} stroke={palette.rule} strokeWidth={1.25} fill={palette.paper} />
  ),
};

/** The tolls of an attack, drawn. */
export function Toll({ toll, drawing }: { readonly toll: PlacedToll; readonly drawing: Drawing }) {
  const { palette } = drawing;
  const at = (px: number) => Math.round(px) + 0.5;
  const bases = toll.axes.map(
    ({ xPx, widthPx, basePx }) => `M${roundedPx(xPx - 4)},${at(basePx)}h${roundedPx(widthPx + 4)}`,
  );
  const ticks = toll.axes.flatMap(({ xPx, widthPx, ticksPx }) =>
    ticksPx.map((tickPx) => `M${roundedPx(xPx - 4)},${at(tickPx)}h${roundedPx(widthPx + 4)}`),
  );
  return (
    <>
      {ticks.length > 0 && <path d={ticks.join("")} stroke={palette.grid} fill="none" />}
      <path d={bases.join("")} stroke={palette.rule} fill="none" />
      {toll.moments.map((moment) => (
        <MomentSign key={`${moment.fromPx} ${moment.basePx}`} moment={moment} palette={palette} />
      ))}
      <TextLines lines={toll.texts} palette={palette} />
      {toll.steps.map((step) => (
        <StepLine
          key={`${step.source} ${step.fromXPx} ${step.fromYPx} ${step.toXPx} ${step.toYPx}`}
          step={step}
          palette={palette}
        />
      ))}
      <Data
        data={toll.columns.map((placed) => ({
          content: placed.column.content,
          ground: placed.area,
          body: <Column placed={placed} drawing={drawing} />,
        }))}
        drawing={drawing}
      />
    </>
  );
}
