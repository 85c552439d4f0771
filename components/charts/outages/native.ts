import type { NativeChart } from "../../../lib/document/native-chart";
import { uniqueNames, valueAxisText } from "../../../lib/document/native-panels";
import { uncapitalised } from "../../../lib/format/typography";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Panel } from "./layout";

/** A panel of bars for each utility in each unit, of the attacks that report it, and in words what none does; null where none reports anything. */
export function nativeOutages(panels: readonly Panel[]): NativeChart | null {
  const reported = panels.flatMap((panel) => {
    const { estimate } = panel.contents[0] ?? {};
    return estimate ? [{ ...panel, estimate }] : [];
  });
  if (reported.length === 0) return null;
  const unreported = panels
    .filter(({ contents }) => contents.length === 0)
    .map(({ title, missing }) => `${title}: ${uncapitalised(missing)}`);
  return {
    subtitle: unreported.length === 0 ? null : unreported.join(" "),
    panels: reported.map(({ title, estimate, contents, missing }) => ({
      kind: "bars",
      title,
      note: missing,
      group: measureOf(estimate.measure).group,
      name: title,
      categories: uniqueNames(contents.map(({ heading, label }) => heading ?? label)),
      data: contents.map((content) => ({
        estimate: content.estimate,
        text: content.text,
        notes: content.notes,
        role: "figure",
      })),
      joins: [],
      valueAxis: valueAxisText(estimate.unit),
    })),
  };
}
