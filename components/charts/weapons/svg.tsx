import { barHeightPx } from "../../../lib/viz/cell";
import { leastMarkPx } from "../../../lib/viz/mark";
import { markColour, type Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import type { Drawing } from "../definition";
import { type BarScale, BarScales } from "../marks/cell";
import { areApart, Data } from "../marks/datum";
import { Mark } from "../marks/mark";
import { OpenEnd, Stripes } from "../marks/strokes";
import { TextLines } from "../marks/text-lines";
import type { PlacedWeaponLine, PlacedWeapons } from "./layout";

type PlacedRest = NonNullable<PlacedWeaponLine["rest"]>;

/** What is left of a whole: an outlined bar without a filling, since no source states it, with stripes for what may or may not be left. */
export function RestBar({
  rest,
  xPx,
  palette,
}: {
  readonly rest: PlacedRest;
  readonly xPx: number;
  readonly palette: Palette;
}) {
  const { lowPx, highPx, openAbove, yPx } = rest;
  const at = { xPx, yPx, heightPx: barHeightPx, colour: palette.muted };
  const toPx = Math.max(highPx, 3);
  const isRange = !openAbove && lowPx !== highPx;
  const fromPx = Math.min(lowPx, Math.max(toPx - leastMarkPx, 0));
  return (
    <>
      <path
        d={`M${xPx},${yPx + 0.75}h${roundedPx(toPx)}v${barHeightPx - 1.5}h${roundedPx(-toPx)}z`}
        fill="none"
        stroke={palette.muted}
        strokeWidth={1.5}
      />
      {isRange && <Stripes {...at} fromPx={fromPx} toPx={Math.max(toPx, leastMarkPx)} />}
      {openAbove && <OpenEnd {...at} xPx={xPx + toPx} />}
    </>
  );
}

function scalesOf(lines: readonly PlacedWeaponLine[]): BarScale[] {
  return lines.flatMap(({ mark, rest, barXPx, ticksPx }) => {
    const yPx = mark?.yPx ?? rest?.yPx ?? null;
    return yPx === null ? [] : { xPx: barXPx, yPx, ticksPx };
  });
}

interface LineProps {
  readonly line: PlacedWeaponLine;
  readonly palette: Palette;
  /** Whether the scale behind it is drawn with all others. */
  readonly isBare: boolean;
}

function Line({ line, palette, isBare }: LineProps) {
  const { content, mark, rest, barXPx, lines } = line;
  return (
    <>
      {!isBare && <BarScales scales={scalesOf([line])} palette={palette} />}
      {mark !== null && (
        <Mark
          placed={mark.placed}
          xPx={barXPx}
          yPx={mark.yPx}
          heightPx={mark.heightPx}
          colour={markColour(palette, content.group)}
          palette={palette}
        />
      )}
      {rest !== null && <RestBar rest={rest} xPx={barXPx} palette={palette} />}
      <TextLines lines={lines} palette={palette} />
    </>
  );
}

/** Attacks with their weapons, drawn: rules, names, and a line for each class and type. */
export function Weapons({
  placed,
  drawing,
  widthPx,
}: {
  readonly placed: PlacedWeapons;
  readonly drawing: Drawing;
  readonly widthPx: number;
}) {
  const { palette, apart } = drawing;
  const isOfMany = apart !== undefined && areApart(placed.cells.length);
  return (
    <>
      <path
        d={placed.rulesPx.map((yPx) => `M0,${Math.round(yPx) + 0.5}H${widthPx}`).join("")}
        stroke={palette.grid}
        fill="none"
      />
      <TextLines lines={placed.ticks} palette={palette} anchor="middle" />
      <TextLines lines={placed.lines} palette={palette} />
      {isOfMany && <BarScales scales={scalesOf(placed.cells)} palette={palette} />}
      <Data
        data={placed.cells.map((line) => ({
          content: line.content,
          ground: line,
          body: <Line line={line} palette={palette} isBare={isOfMany} />,
        }))}
        drawing={drawing}
      />
    </>
  );
}
