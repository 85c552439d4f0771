import { type Classes, classTexts, mostClasses } from "../../../lib/viz/classes";
import type { NightBound, NightState, PlacedCalendar, PlacedNight } from "../../../lib/viz/night-calendar";
import { markColour, type Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import type { Legend } from "../../../lib/viz/sample-flow";
import type { Drawing, Sample } from "../definition";
import { Data } from "./datum";
import { TextLines } from "./text-lines";

/** How large a part of its cell a class's square has on each side, and how dark it is: size tells what colour repeats. */
const sizes = [0.34, 0.5, 0.66, 0.82, 1] as const;
const opacities = [0.72, 0.79, 0.86, 0.93, 1] as const;

/** With fewer classes the larger sizes are left to them, so that the last one fills its cell. */
function step(index: number, count: number): number {
  return count < 2 ? mostClasses - 1 : Math.round((index * (mostClasses - 1)) / (count - 1));
}

function square(xPx: number, yPx: number, sidePx: number, share: number): string {
  const own = Math.max(4, roundedPx(sidePx * share));
  const gap = roundedPx((sidePx - own) / 2);
  return `M${roundedPx(xPx + gap)},${roundedPx(yPx + gap)}h${own}v${own}h${-own}z`;
}

/** Where a bound is told: a corner cut off above or below, or a bar across the middle. */
const boundPaths: Record<NonNullable<NightBound>, (xPx: number, yPx: number, sidePx: number) => string> = {
  open_above: (xPx, yPx, sidePx) => `M${xPx + sidePx - 5},${yPx}h5v5z`,
  open_below: (xPx, yPx, sidePx) => `M${xPx + sidePx - 5},${yPx + sidePx}h5v-5z`,
  range: (xPx, yPx, sidePx) => `M${xPx + 1},${roundedPx(yPx + sidePx / 2) - 0.75}h${sidePx - 2}v1.5h${2 - sidePx}z`,
};

type Blank = Exclude<NightState, number>;

const blankPaths: Record<Blank, (xPx: number, yPx: number, sidePx: number) => string> = {
  // A ring of eight corners, which at this size is a circle.
  zero: (xPx, yPx, sidePx) => {
    const r = roundedPx(Math.min(4, sidePx / 3));
    const [side, slant] = [roundedPx(r * 0.84), roundedPx(r * 0.58)];
    const [left, top] = [roundedPx(xPx + sidePx / 2 - side / 2), roundedPx(yPx + sidePx / 2 - side / 2 - slant)];
    return `M${left},${top}h${side}l${slant},${slant}v${side}l${-slant},${slant}h${-side}l${-slant},${-slant}v${-side}z`;
  },
  stated_unknown: (xPx, yPx, sidePx) => `M${xPx + 0.5},${yPx + 0.5}h${sidePx - 1}v${sidePx - 1}h${1 - sidePx}z`,
  not_reported: (xPx, yPx, sidePx) =>
    `M${xPx},${yPx + sidePx / 2}l${sidePx / 2},${-sidePx / 2}M${xPx},${yPx + sidePx}l${sidePx},${-sidePx}M${xPx + sidePx / 2},${yPx + sidePx}l${sidePx / 2},${-sidePx / 2}`,
};

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
  const joined = (own: readonly PlacedNight[], path: (xPx: number, yPx: number, sidePx: number) => string) =>
    own.map(({ xPx, yPx }) => path(xPx, yPx, sidePx)).join("");
  return (
    <>
      {Array.from({ length: classes }, (_, index) => {
        const at = step(index, classes);
        const own = nights.filter(({ state }) => state === index);
        const d = joined(own, (xPx, yPx) => square(xPx, yPx, sidePx, sizes[at] ?? 1));
        return d === "" ? null : <path key={`class ${at}`} d={d} fill={colour} fillOpacity={opacities[at]} />;
      })}
      {blanks.map((kind) => {
        const d = joined(
          nights.filter(({ state }) => state === kind),
          blankPaths[kind],
        );
        return d === "" ? null : <BlankMark key={kind} kind={kind} d={d} colour={colour} palette={palette} />;
      })}
      {bounds.map((kind) => {
        const d = joined(
          nights.filter(({ bound }) => bound === kind),
          boundPaths[kind],
        );
        return d === "" ? null : <path key={kind} d={d} fill={palette.ink} stroke={palette.paper} strokeWidth={0.75} />;
      })}
    </>
  );
}

/** From more nights than these on a page says once what its links have in common. */
const manyNights = 60;

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
  const dots = calendar.blanks.map(([xPx, yPx]) => `M${xPx + sidePx / 2 - 1},${yPx + sidePx / 2 - 1}h2v2h-2z`).join("");
  return (
    <>
      <TextLines lines={calendar.lines} palette={palette} />
      {dots !== "" && <path d={dots} fill={palette.rule} />}
      <NightMarks nights={nights} sidePx={sidePx} classes={classes.from.length} colour={colour} palette={palette} />
      <Data
        data={nights.map((night) => ({
          content: night.content,
          ground: { ...night, widthPx: sidePx, heightPx: sidePx },
          body: null,
        }))}
        drawing={drawing}
        areMany={nights.length > manyNights}
      />
    </>
  );
}
