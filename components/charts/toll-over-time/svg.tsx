import { markColour, type Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import type { Drawing } from "../definition";
import { ClaimMark } from "../marks/claim-mark";
import { Datum } from "../marks/datum";
import { TextLines } from "../marks/text-lines";
import type { PlacedToll } from "./layout";
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

function Column({ placed, drawing }: { readonly placed: PlacedColumn; readonly drawing: Drawing }) {
  const { column, area, centrePx, basePx, mark, texts } = placed;
  const { palette } = drawing;
  const isSlot = mark.kind === "not_reported" || mark.kind === "stated_unknown";
  const moved = column.moves.find((move) => move === "up" || move === "down");
  const tick = column.isTimed ? `M${centrePx},${basePx}v6` : `M${centrePx - 3},${basePx + 3}h6v5h-6z`;
  return (
    <Datum content={column.content} drawing={drawing} area={area}>
      {column.when !== "" && (
        <path d={tick} stroke={palette.rule} strokeWidth={1.25} fill={column.isTimed ? "none" : palette.paper} />
      )}
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
    </Datum>
  );
}

/** The legend's samples: a figure's move, one that another replaced, and a statement without a printed time. */
export const samples = {
  up: ({ palette }: Drawing, xPx: number, yPx: number) => (
    <>
      <MoveSign isUp xPx={xPx + 6} yPx={yPx} palette={palette} />
      <MoveSign isUp={false} xPx={xPx + 19} yPx={yPx} palette={palette} />
    </>
  ),
  line: ({ palette }: Drawing, xPx: number, yPx: number) => (
    <StepLine
      step={{ source: 0, fromXPx: xPx + 2, toXPx: xPx + 28, fromYPx: yPx + 5, toYPx: yPx - 6 }}
      palette={palette}
    />
  ),
  replaced: ({ palette }: Drawing, xPx: number, yPx: number) => (
    <StepLine
      step={{ source: null, fromXPx: xPx + 2, toXPx: xPx + 28, fromYPx: yPx - 6, toYPx: yPx + 5 }}
      palette={palette}
    />
  ),
  untimed: ({ palette }: Drawing, xPx: number, yPx: number) => (
    <path d={`M${xPx + 13},${yPx - 3}h6v5h-6z`} stroke={palette.rule} strokeWidth={1.25} fill={palette.paper} />
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
      <TextLines lines={toll.texts} palette={palette} />
      {toll.steps.map((step) => (
        <StepLine
          key={`${step.source} ${step.fromXPx} ${step.fromYPx} ${step.toXPx} ${step.toYPx}`}
          step={step}
          palette={palette}
        />
      ))}
      {toll.columns.map((placed) => (
        <Column key={`${placed.area.xPx} ${placed.area.yPx}`} placed={placed} drawing={drawing} />
      ))}
    </>
  );
}
