import type { Box } from "../../../lib/viz/box";
import type { Palette } from "../../../lib/viz/palette";
import { markColour } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import type { Drawing } from "../definition";
import { Datum } from "../marks/datum";
import { TextLines } from "../marks/text-lines";
import { Arm } from "./arm";
import { Half } from "./half";
import type { PlacedPanel } from "./layout";
import type { PlacedHalf } from "./marks";
import type { Scaffold } from "./scaffold";
import { slotPx, type UnplacedFigure } from "./unplaced";

function boxPath({ xPx, yPx, widthPx, heightPx }: Box): string {
  const [x, y] = [Math.round(xPx) + 0.5, Math.round(yPx) + 0.5];
  return `M${x},${y}h${Math.round(widthPx)}v${Math.round(heightPx)}h${-Math.round(widthPx)}z`;
}

function Ground({ scaffold, palette }: { readonly scaffold: Scaffold; readonly palette: Palette }) {
  const { plot, margins, zeros, logs, gridXPx, gridYPx } = scaffold;
  const grid = [
    ...gridXPx.map((px) => `M${Math.round(px) + 0.5},${Math.round(logs.yPx)}v${Math.round(plot.heightPx)}`),
    ...gridYPx.map((px) => `M${Math.round(plot.xPx)},${Math.round(px) + 0.5}h${Math.round(plot.widthPx)}`),
  ];
  return (
    <>
      <path d={grid.join("")} stroke={palette.grid} fill="none" />
      <path d={boxPath(logs)} stroke={palette.rule} fill="none" />
      <path d={zeros.map(boxPath).join("")} stroke={palette.grid} fill="none" />
      <path d={margins.map(boxPath).join("")} stroke={palette.rule} strokeDasharray="2 3" fill="none" />
      <TextLines lines={scaffold.ticksAcross} palette={palette} anchor="middle" />
      <TextLines lines={scaffold.ticksUpwards} palette={palette} />
    </>
  );
}

function HalfDatum({ half, drawing }: { readonly half: PlacedHalf; readonly drawing: Drawing }) {
  const { palette } = drawing;
  return (
    <Datum content={half.content} drawing={drawing} area={half.ground}>
      <Half {...half} colour={markColour(palette, half.content.group)} palette={palette} />
    </Datum>
  );
}

function UnplacedDatum({ figure, drawing }: { readonly figure: UnplacedFigure; readonly drawing: Drawing }) {
  const { content, kind, ground, lines } = figure;
  const { palette } = drawing;
  const middlePx = roundedPx(ground.yPx + 8);
  const stroke = { stroke: palette.rule, strokeWidth: 1.5, fill: "none" };
  return (
    <Datum content={content} drawing={drawing} area={ground}>
      {kind === "stated_unknown" ? (
        <path
          d={`M${ground.xPx + 0.5},${middlePx - 4.5}h${slotPx - 2}v9h${2 - slotPx}z`}
          strokeDasharray="2 2"
          {...stroke}
        />
      ) : (
        <path d={`M${ground.xPx},${middlePx}h${slotPx}`} strokeDasharray="5 4" {...stroke} />
      )}
      <TextLines lines={lines} palette={palette} />
    </Datum>
  );
}

/** One panel, drawn: its scales, the arms behind, the marks before them, and the names with their leaders. */
export function PairPanel({ panel, drawing }: { readonly panel: PlacedPanel; readonly drawing: Drawing }) {
  const { scaffold, arms, halves, shared, names, unplaced, lines } = panel;
  const { palette } = drawing;
  const leaders = names.leaders.map(
    ({ from, to }) => `M${roundedPx(from.xPx)},${roundedPx(from.yPx)}L${roundedPx(to.xPx)},${roundedPx(to.yPx)}`,
  );
  return (
    <>
      <TextLines lines={lines} palette={palette} />
      {scaffold !== null && <Ground scaffold={scaffold} palette={palette} />}
      <g>
        <path d={names.boxes.map(boxPath).join("")} fill={palette.paper} />
        <path d={leaders.join("")} stroke={palette.muted} fill="none" />
      </g>
      {arms.map((arm) => (
        <Arm key={`${arm.axis} ${arm.at.xPx} ${arm.at.yPx}`} arm={arm} palette={palette} />
      ))}
      {shared.map(({ xPx, yPx }) => (
        <circle
          key={`${xPx} ${yPx}`}
          cx={roundedPx(xPx)}
          cy={roundedPx(yPx)}
          r={7.5}
          fill="none"
          stroke={palette.ink}
        />
      ))}
      {halves.map((half) => (
        <HalfDatum key={`${half.side} ${half.content.event}`} half={half} drawing={drawing} />
      ))}
      <g>
        <TextLines lines={names.lines} palette={palette} />
      </g>
      {unplaced.map((figure) => (
        <UnplacedDatum key={`${figure.content.event} ${figure.content.measure}`} figure={figure} drawing={drawing} />
      ))}
    </>
  );
}
