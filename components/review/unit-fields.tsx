import { unitNameText } from "../../lib/format/headline-notes";
import { capitalised } from "../../lib/format/typography";
import { measureOf } from "../../lib/ledger/measures/registry";
import type { FigureFields } from "../../lib/review/review";
import { ChoiceField, TextField } from "./choice";

interface UnitFieldsProps {
  readonly fields: FigureFields;
  readonly onChange: (fields: Partial<FigureFields>) => void;
}

/** What a figure counts, where its measure leaves a choice. */
export function UnitFields({ fields, onChange }: UnitFieldsProps) {
  const { units } = measureOf(fields.measure);
  if (units.length === 1 && fields.of === null) return null;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <ChoiceField
        label="Counted in"
        value={fields.unit}
        choices={units.map((unit) => ({ value: unit, label: capitalised(unitNameText(unit)) }))}
        onChange={(unit) => onChange({ unit: unit as FigureFields["unit"] })}
      />
      <TextField
        label="Of"
        hint="Where it is narrower, such as “residential buildings”."
        value={fields.of ?? ""}
        onChange={(of) => onChange({ of: of.trim() === "" ? null : of })}
      />
    </div>
  );
}
