import type { NativeChart } from "../../../lib/document/native-chart";
import { uniqueNames, valueAxisText } from "../../../lib/document/native-panels";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Panel } from "./layout";

/** A panel of bars for each utility in each unit, of the attacks that report it; null where none does. */
export function nativeOutages(panels: readonly Panel[]): NativeChart | null {
  const reported = panels.flatMap((panel) => {
    const { estimate } = panel.contents[0] ?? {};
    return estimate ? [{ ...panel, estimate }] : [];
  });
  if (reported.length === 0) return null;
  return {
    subtitle: null,
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
