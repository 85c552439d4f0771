import { filedUnderText } from "../../lib/format/instant";
import { slugOf } from "../../lib/query/slug-of";
import type { ReviewProblem } from "../../lib/review/problem";
import type { NewAttack, Review } from "../../lib/review/review";
import { ChoiceField, TextField } from "./choice";
import type { Known } from "./known";
import { instantOfWallClock, wallClockOf } from "./kyiv-clock";
import { PlacePicker } from "./place-picker";
import { useReviewRecords } from "./review-records";

interface AttackFormProps {
  readonly attack: NewAttack;
  readonly review: Review;
  readonly known: Known;
  readonly problems: readonly ReviewProblem[];
}

const precisions: Readonly<Record<NewAttack["precision"], string>> = {
  night: "A night, no hours printed",
  day: "A day, no hours printed",
  hour: "Hours are printed",
  minute: "Minutes are printed",
};

function filedUnder({ nightOf, precision }: NewAttack): string {
  return filedUnderText({ nightOf, window: { precision, start: null, end: null } });
}

/** An attack that is recorded with the report: what it is called, its id, when and where it was. */
export function AttackForm({ attack, review, known, problems }: AttackFormProps) {
  const { decide } = useReviewRecords();
  const change = (some: Partial<NewAttack>) =>
    decide({ kind: "attack", attack: { ...attack, ...some, follows: null }, was: attack.id });
  const problem = (field: string) =>
    problems.find((one) => one.key === attack.id && one.field.startsWith(field))?.message;
  const hasHours = attack.precision === "hour" || attack.precision === "minute";
  const isWrong = problems.some(({ key }) => key === attack.id);
  const other = problems.find((one) => one.key === attack.id && /^(?:places|kind|$)/.test(one.field))?.message;
  return (
    <details id={`attack-${attack.id}`} open={isWrong || undefined} className="border-l-3 border-rule pl-3">
      <summary className="py-1 text-sm">
        <span className="font-semibold">New attack: {attack.label}</span>, filed under {filedUnder(attack)}
      </summary>
      <fieldset className="space-y-3 pt-2">
        <legend className="sr-only">New attack: {attack.label}</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label="Called"
            value={attack.label}
            problem={problem("label")}
            onChange={(label) => change({ label })}
          />
          <TextField
            label="Id, in its address"
            value={attack.id}
            problem={problem("id")}
            onChange={(id) => change({ id: id.endsWith("-") ? id : slugOf(id) })}
          />
          <TextField
            label="Night of"
            type="date"
            hint="The day on which the night ends, as the air force counts."
            value={attack.nightOf}
            problem={problem("nightOf")}
            onChange={(nightOf) => nightOf !== "" && change({ nightOf })}
          />
          <ChoiceField
            label="How precisely it is known"
            value={attack.precision}
            choices={Object.entries(precisions).map(([value, label]) => ({ value, label }))}
            onChange={(value) => {
              const precision = value as NewAttack["precision"];
              change(
                precision === "hour" || precision === "minute" ? { precision } : { precision, start: null, end: null },
              );
            }}
          />
          {hasHours && (
            <>
              <TextField
                label="Began (Kyiv time)"
                type="datetime-local"
                value={wallClockOf(attack.start)}
                problem={problem("window.start") ?? problem("window")}
                onChange={(clock) => change({ start: instantOfWallClock(clock) })}
              />
              <TextField
                label="Ended (Kyiv time)"
                type="datetime-local"
                value={wallClockOf(attack.end)}
                problem={problem("window.end")}
                onChange={(clock) => change({ end: instantOfWallClock(clock) })}
              />
            </>
          )}
        </div>
        <PlacePicker
          label="Places"
          hint="Ukraine for an attack that is told of the whole country."
          chosen={attack.places}
          review={review}
          known={known}
          onChange={(places) => change({ places: [...places] })}
          onAdd={(place) => decide({ kind: "place", place, was: null })}
        />
        {other !== undefined && <p className="border-l-3 border-people pl-2 text-sm">{other}</p>}
      </fieldset>
    </details>
  );
}
