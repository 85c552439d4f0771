import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import type { Query } from "../../lib/query/query";
import { ChoiceList } from "./choice-list";
import { SelectField } from "./select-field";

interface MeasureFieldsProps {
  readonly query: Query;
  readonly measures: readonly MeasureId[];
  /** How many of the measures chosen the page shows at a time. */
  readonly shows: "one" | "several";
}

/** Which measures the page shows: boxes to tick, or a list where it shows one at a time. Nothing for fewer than two. */
export function MeasureFields({ query, measures, shows }: MeasureFieldsProps) {
  const [asked = null] = query.measure;
  const isOther = shows === "one" && asked !== null && !measures.includes(asked);
  const choices = [...measures, ...(isOther ? [asked] : [])].map((id) => ({ value: id, label: measureOf(id).label }));
  if (choices.length < 2) return null;
  return shows === "one" ? (
    <SelectField label="Measure" name="measure" chosen={asked} none="The chart’s own choice" options={choices} />
  ) : (
    <ChoiceList legend="Measures (none ticked: all)" name="measure" choices={choices} chosen={query.measure} />
  );
}
