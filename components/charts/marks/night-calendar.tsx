import { type Classes, classTexts, mostClasses } from "../../../lib/viz/classes";
import type { NightBound, NightState, PlacedCalendar, PlacedNight } from "../../../lib/viz/night-calendar";
import { markColour, type Palette } from "../../../lib/viz/palette";
import type { Legend } from "../../../lib/viz/sample-flow";
import type { Drawing, Sample } from "../definition";
import { Data } from "./datum";
import { type Blank, blankStrokes, boundStrokes, pathOf, type StrokesOf, squareStrokes } from "./night-strokes";
import { TextLines } from "./text-lines";

/** How large a part of its cell a class's square has on each side, and how dark it is: size tells what colour repeats. */
const sizes = [0.34, 0.5, 0.66, 0.82, 1] as const;
const opacities = [0.72, 0.79, 0.86, 0.93, 1] as const;

/** With fewer classes the larger sizes are left to them, so that the last one fills its cell. */
function step(index: number, count: number): number {
  return count < 2 ? mostClasses - 1 : Math.round((index * (mostClasses - 1)) / (count - 1));
}

const blanks = ["zero", "stated_unknown", "not_reported"] as const satisfies readonly Blank[];
const bounds = ["open_above", "open_below", "range"] as const satisfies readonly NonNullable<NightBound>[];

function BlankMark({ kind, d, colour, palette }: { kind: Blank; d: string; colour: string; palette: Palette }) {
  if (kind === "zero") return <path d={d} fill={palette.paper} stroke={colour} strokeWidth={1.75} />;
  const dashes = kind === "stated_unknown" ? { strokeDasharray: "2 2", strokeWidth: 1.25 } : { strokeWidth: 1 };
  return <path d={d} fill="none" stroke={palette.rule} {...dashes} />;
}

/** The marks of some nights' cells: one path for each class, each kind of blank and each kind of bound. */
function NightMarks({
  nights,
  sidePx,
  classes,
  colour,
  palette,
}: {
  readonly nights: readonly PlacedNight[];
  readonly sidePx: number;
  readonly classes: number;
  readonly colour: string;
  readonly palette: Palette;
}) {
  const joined = (own: readonly PlacedNight[], strokesOf: StrokesOf) =>
    pathOf(own.map(({ xPx, yPx }) => strokesOf(xPx, yPx, sidePx)));
  return (
    <>
      {Array.from({ length: classes }, (_, index) => {
        const at = step(index, classes);
        const own = nights.filter(({ state }) => state === index);
        const d = joined(own, (xPx, yPx) => squareStrokes(xPx, yPx, sidePx, sizes[at] ?? 1));
        return d === "" ? null : <path key={`class ${at}`} d={d} fill={colour} fillOpacity={opacities[at]} />;
      })}
      {blanks.map((kind) => {
        const d = joined(
          nights.filter(({ state }) => state === kind),
          blankStrokes[kind],
        );
        return d === "" ? null : <BlankMark key={kind} kind={kind} d={d} colour={colour} palette={palette} />;
      })}
      {bounds.map((kind) => {
        const d = joined(
          nights.filter(({ bound }) => bound === kind),
          boundStrokes[kind],
        );
        return d === "" ? null : <path key={kind} d={d} fill={palette.ink} stroke={palette.paper} strokeWidth={0.75} />;
      })}
    </>
  );
}

const sampleSidePx = 14;

function sampleOf(
  state: NightState,
  bound: NightBound,
  classes: number,
  group: PlacedNight["content"]["group"],
): Sample {
  return (palette, xPx, middlePx) => {
    const night = { state, bound, xPx: xPx + 2, yPx: middlePx - sampleSidePx / 2 } as PlacedNight;
    const colour = markColour(palette, group);
    return <NightMarks nights={[night]} sidePx={sampleSidePx} classes={classes} colour={colour} palette={palette} />;
  };
}

const blankWords: Record<Blank, string> = {
  zero: "zero, as reported",
  stated_unknown: "stated as not known",
  not_reported: "on record, the number not reported",
};

const boundWords: Record<NonNullable<NightBound>, string> = {
  open_above: "at least",
  open_below: "at most",
  range: "a range or about, by its best or low number",
};

const blankSample: Sample = (palette, xPx, middlePx) => (
  <path d={`M${xPx + 7},${middlePx - 1}h3v3h-3z`} fill={palette.rule} />
);

/** The legend of calendars of one group of measures: their classes in numbers, and what else a cell shows. */
export function nightLegend(nights: readonly PlacedNight[], classes: Classes, hasBlanks: boolean): Legend<Sample> {
  const group = nights[0]?.content.group ?? "launched";
  const texts = classTexts(classes);
  const states = blanks.filter((kind) => nights.some(({ state }) => state === kind));
  const told = bounds.filter((kind) => nights.some(({ bound }) => bound === kind));
  return {
    sampleWidthPx: sampleSidePx + 4,
    sampleHeightPx: sampleSidePx + 2,
    items: [
      ...texts.map((text, index) => ({ sample: sampleOf(index, null, texts.length, group), text })),
      ...told.map((kind) => ({ sample: sampleOf(0, kind, 1, group), text: boundWords[kind] })),
      ...states.map((kind) => ({ sample: sampleOf(kind, null, 0, group), text: blankWords[kind] })),
      ...(hasBlanks ? [{ sample: blankSample, text: "no attack on record" }] : []),
    ],
  };
}

/** From more nights than these on a page says once what its links have in common, and has each of them once. */
const manyNights = 60;

/** Whether a calendar has so many nights that a page carries their links once for all its drawings. */
export function areMany({ nights }: Pick<PlacedCalendar, "nights">): boolean {
  return nights.length > manyNights;
}

/** A placed calendar, drawn: the months' names, a dot for each day without a record, and each night's mark, which leads to its claims. */
export function NightCalendar({
  calendar,
  classes,
  drawing,
}: {
  readonly calendar: PlacedCalendar;
  readonly classes: Classes;
  readonly drawing: Drawing;
}) {
  const { palette } = drawing;
  const { sidePx, nights } = calendar;
  const colour = markColour(palette, nights[0]?.content.group ?? "launched");
  const middle = sidePx / 2 - 1;
  const dots = pathOf(calendar.blanks.map(([xPx, yPx]) => ({ xPx: xPx + middle, yPx: yPx + middle, d: "h2v2h-2z" })));
  return (
    <>
      <TextLines lines={calendar.lines} palette={palette} />
      {dots !== "" && <path d={dots} fill={palette.rule} />}
      <NightMarks nights={nights} sidePx={sidePx} classes={classes.from.length} colour={colour} palette={palette} />
      {!(drawing.isReachedApart && areMany(calendar)) && (
        <Data
          data={nights.map((night) => ({
            content: night.content,
            ground: { ...night, widthPx: sidePx, heightPx: sidePx },
            body: null,
          }))}
          drawing={drawing}
          areMany={areMany(calendar)}
        />
      )}
    </>
  );
}
