import type { MeasureGroup } from "../../../lib/ledger/measures/definition";
import { markColour, type Palette } from "../../../lib/viz/palette";
import type { FlowedSample } from "../../../lib/viz/sample-flow";
import { Arm } from "./arm";
import { Half } from "./half";
import type { Sample } from "./legend";
import type { PlacedArm } from "./marks";

const group: MeasureGroup = "launched";

function sampleArm(sample: Sample, xPx: number, yPx: number): PlacedArm | null {
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
    return { ...base, kind: sample, lowPx: xPx + 6, highPx: xPx + 30 };
  }
  return sample === "revised" ? { ...base, kind: "exact", revisedPx: [xPx + 28] } : null;
}

const withoutNumber: ReadonlySet<Sample> = new Set(["range", "vague", "disputed"]);

/** One sample of the legend, drawn by the same code as the chart's own marks. */
export function LegendSample({ item, palette }: { readonly item: FlowedSample<Sample>; readonly palette: Palette }) {
  const { sample, xPx, yPx } = item;
  const middlePx = yPx + 8;
  const arm = sampleArm(sample, xPx, middlePx);
  const at = arm?.at ?? { xPx: xPx + 14, yPx: middlePx };
  const half = { at, palette, hasBest: true };
  const kind = sample === "zero" || sample === "stated_unknown" || sample === "not_reported" ? sample : "exact";
  return (
    <>
      {arm !== null && <Arm arm={arm} palette={palette} />}
      {!withoutNumber.has(sample) && <Half {...half} side="left" kind={kind} colour={markColour(palette, group)} />}
      {(sample === "halves" || sample === "shared") && (
        <Half {...half} side="right" kind="exact" colour={markColour(palette, "people")} />
      )}
      {sample === "shared" && <circle cx={at.xPx} cy={at.yPx} r={7.5} fill="none" stroke={palette.ink} />}
    </>
  );
}
