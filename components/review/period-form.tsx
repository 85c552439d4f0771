import { slugOf } from "../../lib/query/slug-of";
import type { ReviewProblem } from "../../lib/review/problem";
import type { NewPeriod, Review } from "../../lib/review/review";
import { ChoiceField, TextField } from "./choice";
import type { Known } from "./known";
import { PlacePicker } from "./place-picker";
import { useReviewRecords } from "./review-records";

interface PeriodFormProps {
  readonly period: NewPeriod;
  readonly review: Review;
  readonly known: Known;
  readonly problems: readonly ReviewProblem[];
}

/** A period that is recorded with the report: a week, a month, the war so far. */
export function PeriodForm({ period, review, known, problems }: PeriodFormProps) {
  const { decide } = useReviewRecords();
  const change = (some: Partial<NewPeriod>) =>
    decide({ kind: "period", period: { ...period, ...some }, was: period.id });
  const problem = (field: string) =>
    problems.find((one) => one.key === period.id && one.field.startsWith(field))?.message;
  return (
    <fieldset id={`period-${period.id}`} className="space-y-3 border-l-3 border-rule pl-3">
      <legend className="text-sm font-semibold">New period: {period.label}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label="Called"
          value={period.label}
          problem={problem("label")}
          onChange={(label) => change({ label })}
        />
        <TextField
          label="Id, in its address"
          value={period.id}
          problem={problem("id")}
          onChange={(id) => change({ id: id.endsWith("-") ? id : slugOf(id) })}
        />
        <TextField
          label="From"
          type="date"
          value={period.fromOn}
          problem={problem("fromOn")}
          onChange={(fromOn) => change({ fromOn })}
        />
        <TextField
          label="To"
          type="date"
          hint="Empty while it goes on."
          value={period.toOn ?? ""}
          problem={problem("toOn")}
          onChange={(toOn) => change({ toOn: toOn === "" ? null : toOn })}
        />
        <ChoiceField
          label="How precisely it is known"
          value={period.precision}
          choices={[
            { value: "day", label: "To the day" },
            { value: "month", label: "To the month" },
          ]}
          onChange={(value) => change({ precision: value === "month" ? "month" : "day" })}
        />
      </div>
      <PlacePicker
        label="Places"
        hint="Ukraine for what is told of the whole country."
        chosen={period.places}
        review={review}
        known={known}
        onChange={(places) => change({ places: [...places] })}
        onAdd={(place) => decide({ kind: "place", place, was: null })}
      />
      {problem("places") !== undefined && <p className="border-l-3 border-people pl-2 text-sm">{problem("places")}</p>}
    </fieldset>
  );
}
