import type { Box } from "../../../lib/viz/box";
import type { Palette } from "../../../lib/viz/palette";
import { markColour } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import type { Drawing } from "../definition";
import { Data, type DrawnDatum } from "../marks/datum";
import { TextLines } from "../marks/text-lines";
import { Arm } from "./arm";
import { Revisions } from "./arm-strokes";
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

function halfDatum(half: PlacedHalf, palette: Palette): DrawnDatum {
  const { content, ground } = half;
  return { content, ground, body: <Half {...half} colour={markColour(palette, content.group)} palette={palette} /> };
}

function Unplaced({ figure, palette }: { readonly figure: UnplacedFigure; readonly palette: Palette }) {
  const { kind, ground, lines } = figure;
  const middlePx = roundedPx(ground.yPx + 8);
  const stroke = { stroke: palette.rule, strokeWidth: 1.5, fill: "none" };
  return (
    <>
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
    </>
  );
}

/** One panel of a drawing with so many figures, drawn: its scales, the arms behind, the marks before them, and the names with their leaders. */
export function PairPanel({
  panel,
  among,
  drawing,
}: {
  readonly panel: PlacedPanel;
  readonly among: number;
  readonly drawing: Drawing;
}) {
  const { scaffold, arms, halves, shared, names, unplaced, lines } = panel;
  const { palette } = drawing;
  const leaders = names.leaders.map(
    ({ from, to }) => `M${roundedPx(from.xPx)},${roundedPx(from.yPx)}L${roundedPx(to.xPx)},${roundedPx(to.yPx)}`,
  );
  return (
    <>
      <TextLines lines={lines} palette={palette} />
      {scaffold !== null && <Ground scaffold={scaffold} palette={palette} />}
      <path d={leaders.join("")} stroke={palette.muted} fill="none" />
      {arms.map((arm) => (
        <Arm key={`${arm.axis} ${arm.at.xPx} ${arm.at.yPx}`} arm={arm} palette={palette} />
      ))}
      {shared.map(({ xPx, yPx }) => (
        <circle
          key={`${xPx} ${yPx}`}
          cx={roundedPx(xPx)}
          cy={roundedPx(yPx)}
          r={(halves[0]?.radiusPx ?? 0) + 2.5}
          fill="none"
          stroke={palette.ink}
        />
      ))}
      <Data data={halves.map((half) => halfDatum(half, palette))} drawing={drawing} among={among} />
      <g {...(drawing.hrefOf === null ? {} : { pointerEvents: "none" })}>
        {arms.flatMap((arm) =>
          arm.revisedPx.length === 0
            ? []
            : [<Revisions key={`${arm.axis} ${arm.at.xPx} ${arm.at.yPx}`} arm={arm} palette={palette} />],
        )}
      </g>
      <g>
        <TextLines lines={names.lines} palette={palette} />
      </g>
      <Data
        data={unplaced.map((figure) => ({
          content: figure.content,
          ground: figure.ground,
          body: <Unplaced figure={figure} palette={palette} />,
        }))}
        drawing={drawing}
        among={among}
      />
    </>
  );
}
