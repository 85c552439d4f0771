import type { MeasureGroup } from "../../../lib/ledger/measures/definition";
import type { CellContent } from "../../../lib/viz/cell";
import { markColour } from "../../../lib/viz/palette";
import type { Legend } from "../../../lib/viz/sample-flow";
import type { Sample } from "../definition";
import { kindLabel, shownKinds } from "../marks/mark-legend";
import { Arm } from "./arm";
import { Revisions } from "./arm-strokes";
import { Half } from "./half";
import { halfRadiusPx, type PlacedArm } from "./marks";

/** What the legend explains: the two halves of a mark, a kind of figure, an earlier figure, or several attacks at one place. */
type Shown = ReturnType<typeof shownKinds>[number] | "halves" | "shared";

const group: MeasureGroup = "launched";

function sampleArm(sample: Shown, xPx: number, yPx: number): PlacedArm | null {
  const base = {
    axis: "x",
    group,
    at: { xPx: xPx + 14, yPx },
    lowPx: xPx + 14,
    highPx: xPx + 14,
    towards: 1,
    openAbove: false,
    openBelow: false,
    revisedPx: [],
  } as const;
  if (sample === "open_above" || sample === "low_end") return { ...base, kind: sample, openAbove: true };
  if (sample === "open_below" || sample === "high_end") {
    return { ...base, kind: sample, at: { xPx: xPx + 22, yPx }, lowPx: xPx + 22, highPx: xPx + 22, openBelow: true };
  }
  if (sample === "about") return { ...base, kind: sample };
  if (sample === "range" || sample === "vague" || sample === "disputed") {
    return { ...base, kind: sample, lowPx: xPx + 4, highPx: xPx + 36 };
  }
  return sample === "revised" ? { ...base, kind: "exact", revisedPx: [xPx + 34] } : null;
}

const withoutNumber: ReadonlySet<Shown> = new Set(["range", "vague", "disputed"]);

/** A sample, drawn by the same code as the chart's own marks. */
function sampleOf(sample: Shown): Sample {
  return (palette, xPx, middlePx) => {
    const arm = sampleArm(sample, xPx, middlePx);
    const at = arm?.at ?? { xPx: xPx + 14, yPx: middlePx };
    const half = { at, palette, hasBest: true, radiusPx: halfRadiusPx };
    const kind = sample === "zero" || sample === "stated_unknown" || sample === "not_reported" ? sample : "exact";
    return (
      <>
        {arm !== null && <Arm arm={arm} palette={palette} />}
        {!withoutNumber.has(sample) && <Half {...half} side="left" kind={kind} colour={markColour(palette, group)} />}
        {(sample === "halves" || sample === "shared") && (
          <Half {...half} side="right" kind="exact" colour={markColour(palette, "people")} />
        )}
        {sample === "revised" && arm !== null && <Revisions arm={arm} palette={palette} />}
        {sample === "shared" && (
          <circle cx={at.xPx} cy={at.yPx} r={halfRadiusPx + 2.5} fill="none" stroke={palette.ink} />
        )}
      </>
    );
  };
}

/** The legend of what is drawn: how a mark is read, the kinds that some figure has, and what several attacks at one place look like. */
export function halvesLegend(contents: readonly CellContent[], hasShared: boolean): Legend<Sample> {
  const item = (sample: Shown, text: string) => ({ sample: sampleOf(sample), text });
  const kinds = shownKinds(contents).filter((kind) => kind !== "exact");
  const items = [
    ...(contents.length === 0 ? [] : [item("halves", "left half: launched; right half: harm")]),
    ...kinds.map((kind) => item(kind, kindLabel(kind))),
    ...(hasShared ? [item("shared", "two or more attacks at one place")] : []),
  ];
  return { sampleWidthPx: 42, sampleHeightPx: 2 * (halfRadiusPx + 3), items };
}
