import { subtypeText } from "../../lib/format/subtype";
import { capitalised } from "../../lib/format/typography";
import { measureIds, measureOf, measures } from "../../lib/ledger/measures/registry";
import type { FigureFields, Review, ReviewFigure } from "../../lib/review/review";
import { figureText } from "./figure-words";

/** Every measure, to choose one of. */
export function measureChoices() {
  return measureIds.map((value) => ({ value, label: measures[value].label }));
}

/** The subtypes of a figure’s measure, with its own where the measure does not list it. */
export function subtypeChoices({ measure, subtype }: FigureFields) {
  const { subtypes } = measureOf(measure);
  const all = subtype === null || subtypes.includes(subtype) ? subtypes : [...subtypes, subtype];
  return [
    { value: "", label: "All of them" },
    ...all.map((value) => ({ value, label: capitalised(subtypeText(value)) })),
  ];
}

/** The fields of a measure that another measure may not have, brought to what it has. */
export function withMeasure(fields: FigureFields, measure: FigureFields["measure"]): FigureFields {
  const { units, subtypes } = measureOf(measure);
  const unit = units.includes(fields.unit) ? fields.unit : units[0];
  const isKept = fields.subtype !== null && subtypes.includes(fields.subtype);
  return {
    ...fields,
    measure,
    unit,
    of: unit === fields.unit ? fields.of : null,
    subtype: isKept ? fields.subtype : null,
  };
}

/** The figures of a review that may replace one, and that it stands. */
export function successorChoices(figure: ReviewFigure, { figures, text }: Review) {
  const others = figures.filter(({ key, decision }) => key !== figure.key && decision !== "rejected");
  return [
    { value: "", label: "It stands" },
    ...others.map(({ key, fields, start, end }) => ({
      value: key,
      label: `Replaced by: ${figureText(fields)} (“${text.slice(start, end)}”)`,
    })),
  ];
}

/** The weapon’s model that a figure’s subtype names; "" for none. */
export function modelName({ subtype }: FigureFields): string {
  return subtype?.startsWith("model:") ? subtype.slice("model:".length) : "";
}
