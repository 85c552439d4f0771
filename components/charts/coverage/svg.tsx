import { sort } from "d3";
import type { ReactElement } from "react";
import { markColour, type Palette } from "../../../lib/viz/palette";
import type { Legend } from "../../../lib/viz/sample-flow";
import type { Drawing, Sample } from "../definition";
import { areApart, Data } from "../marks/datum";
import { diamond, RevisedTick } from "../marks/strokes";
import { TextLines } from "../marks/text-lines";
import { type PlacedCoverage, type PlacedCoverageMark, symbolPx } from "./layout";
import type { CoverageRow } from "./series";
import { type CoverageState, coverageStates, stateWords } from "./state";

interface SymbolProps {
  readonly xPx: number;
  readonly yPx: number;
  readonly colour: string;
  readonly palette: Palette;
}

const middle = symbolPx.height / 2;

/** What a state looks like, in the symbols' box; each shape is its own, told apart without colour. */
const symbols: Record<CoverageState, (props: SymbolProps) => ReactElement> = {
  single_source: ({ xPx, yPx, colour }) => <circle cx={xPx + 5} cy={yPx + middle} r={4.5} fill={colour} />,
  agree: ({ xPx, yPx, colour }) => (
    <g fill={colour}>
      <circle cx={xPx + 5} cy={yPx + middle} r={4.5} />
      <circle cx={xPx + 15} cy={yPx + middle} r={4.5} />
    </g>
  ),
  revised: ({ xPx, yPx, colour, palette }) => (
    <>
      <circle cx={xPx + 5} cy={yPx + middle} r={4.5} fill={colour} />
      <RevisedTick xPx={xPx + 14} yPx={yPx + middle + 3} palette={palette} />
    </>
  ),
  disagree: ({ xPx, yPx, colour, palette }) => (
    <g stroke={colour} strokeWidth={1.5}>
      <path d={`M${xPx + 5},${yPx + middle}h10`} />
      <path d={diamond(xPx + 5, yPx + middle - 4.5, 4.5)} fill={colour} />
      <path d={diamond(xPx + 15, yPx + middle - 4.5, 4.5)} fill={palette.paper} />
    </g>
  ),
  part_only: ({ xPx, yPx, colour }) => (
    <>
      <rect x={xPx + 1} y={yPx + middle - 5} width={10} height={10} fill="none" stroke={colour} strokeWidth={1.5} />
      <rect x={xPx + 1} y={yPx + middle} width={5} height={5} fill={colour} />
    </>
  ),
  stated_unknown: ({ xPx, yPx, palette }) => (
    <rect
      x={xPx + 0.5}
      y={yPx + middle - 5}
      width={16}
      height={10}
      fill="none"
      stroke={palette.muted}
      strokeWidth={1.25}
      strokeDasharray="2 2"
    />
  ),
  not_reported: ({ xPx, yPx, palette }) => (
    <path d={`M${xPx},${yPx + middle}h16`} stroke={palette.rule} strokeWidth={1.5} strokeDasharray="4 2" fill="none" />
  ),
};

interface StateProps {
  readonly mark: PlacedCoverageMark;
  readonly palette: Palette;
}

function StateSymbol({ mark: { content, state, xPx, yPx }, palette }: StateProps) {
  const Shape = symbols[state];
  return <Shape xPx={xPx} yPx={yPx} colour={markColour(palette, content.group)} palette={palette} />;
}

function State({ mark, palette }: StateProps) {
  return (
    <>
      <StateSymbol mark={mark} palette={palette} />
      {mark.line !== null && <TextLines lines={[mark.line]} palette={palette} />}
    </>
  );
}

/** Very many states: their words style by style, and every empty slot in one path, so that a page can carry them. */
function States({ marks, palette }: { readonly marks: readonly PlacedCoverageMark[]; readonly palette: Palette }) {
  const empty = marks.filter(({ state }) => state === "not_reported");
  const d = empty.map(({ xPx, yPx }) => `M${xPx},${yPx + middle}h16`).join("");
  const lines = marks.flatMap(({ line }) => line ?? []);
  return (
    <>
      <path d={d} stroke={palette.rule} strokeWidth={1.5} strokeDasharray="4 2" fill="none" />
      {marks
        .filter(({ state }) => state !== "not_reported")
        .map((mark) => (
          <StateSymbol key={`${mark.xPx} ${mark.yPx}`} mark={mark} palette={palette} />
        ))}
      <TextLines lines={sort(lines, ({ tone }) => tone)} palette={palette} />
    </>
  );
}

function symbolSample(state: CoverageState): Sample {
  const Shape = symbols[state];
  return (palette, xPx, middlePx) => (
    <Shape xPx={xPx} yPx={middlePx - middle} colour={palette.muted} palette={palette} />
  );
}

/** The legend of the states that some rows show. */
export function coverageLegend(rows: readonly CoverageRow[]): Legend<Sample> {
  const present = new Set(rows.flatMap(({ marks }) => marks.flatMap((own) => own.map(({ state }) => state))));
  const items = coverageStates
    .filter((state) => present.has(state))
    .map((state) => ({ sample: symbolSample(state), text: stateWords[state] }));
  return { sampleWidthPx: symbolPx.width, sampleHeightPx: symbolPx.height, items };
}

/** The picture of what is known, drawn: its heads, and a symbol for each figure and each empty slot. */
export function Coverage({
  placed,
  drawing,
  widthPx,
}: {
  readonly placed: PlacedCoverage;
  readonly drawing: Drawing;
  readonly widthPx: number;
}) {
  const { palette } = drawing;
  const isOfMany = drawing.apart !== undefined && areApart(placed.marks.length);
  return (
    <>
      <path
        d={placed.rulesPx.map((yPx) => `M0,${Math.round(yPx) + 0.5}H${widthPx}`).join("")}
        stroke={palette.grid}
        fill="none"
      />
      <TextLines lines={placed.lines} palette={palette} />
      <Data
        data={placed.marks.map((mark) => ({
          content: mark.content,
          ground: mark,
          body: isOfMany ? null : <State mark={mark} palette={palette} />,
        }))}
        drawing={drawing}
      />
      {isOfMany && <States marks={placed.marks} palette={palette} />}
    </>
  );
}
