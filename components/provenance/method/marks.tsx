import { legendLabels, sampleMark } from "../../../lib/viz/legend";
import { type MarkKind, markKinds } from "../../../lib/viz/mark";
import { pagePalette } from "../../../lib/viz/palette";
import { Mark } from "../../charts/marks/mark";
import { Section } from "./section";

const sampleSizePx = { width: 44, height: 18, bar: 11 } as const;

const looks: Record<MarkKind, string> = {
  exact: "A solid bar that ends at the number.",
  open_above:
    "A solid bar to the number, which then breaks up into slivers and an arrowhead: there is more, and nobody said how much.",
  open_below: "A dashed outline that ends in a heavy stroke at the number, with an arrow pointing back: there is less.",
  about: "A solid bar with a torn end.",
  range: "A solid bar to the lower end, stripes from there to the upper.",
  vague: "A dashed capsule with dots over the band of the vague word. No bar reaches it from the left.",
  disputed:
    "A line between two diamonds at the lowest and the highest figure. The filled one is the best number, if it is at an end.",
  low_end: "A solid bar to the low end, then three dots: the range goes on. Only where low ends are asked for.",
  high_end: "A dotted line to a bracket at the high end. Only where high ends are asked for.",
  zero: "A ring on the baseline.",
  stated_unknown: "A small dotted box.",
  not_reported: "A short dashed stroke, with the words beside it.",
};

/** How each kind of figure is drawn: the chart's own mark, its name in the legend, and its looks in words. */
export function Marks() {
  return (
    <Section id="marks" heading="How figures are drawn">
      <p>
        Each kind of figure has a shape of its own, so that it can be told without colour. The number is always written
        beside it in the words of this page. A chart’s legend shows the kinds that are in it.
      </p>
      <ul className="space-y-3">
        {markKinds.map((kind) => (
          <li key={kind} className="grid grid-cols-[3.5rem_1fr] items-baseline gap-x-3">
            <svg
              viewBox={`0 0 ${sampleSizePx.width} ${sampleSizePx.height}`}
              width={sampleSizePx.width}
              height={sampleSizePx.height}
              aria-hidden="true"
              className="mt-1 self-start"
            >
              <Mark
                placed={sampleMark(kind)}
                xPx={1}
                yPx={(sampleSizePx.height - sampleSizePx.bar) / 2}
                heightPx={sampleSizePx.bar}
                colour={pagePalette.volume}
                palette={pagePalette}
              />
            </svg>
            <div>
              <p className="font-semibold first-letter:uppercase">{legendLabels[kind]}</p>
              <p>{looks[kind]}</p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        A hollow triangle above a bar, on a dashed line, stands at an earlier figure of the same source that was since
        revised.
      </p>
    </Section>
  );
}
