import { useEffect, useId, useRef, useState } from "react";
import { measureOf } from "../../lib/ledger/measures/registry";
import { slugOf } from "../../lib/query/slug-of";
import { heldOf } from "../../lib/review/decisions";
import { takenPlace } from "../../lib/review/found-places";
import { newAttack } from "../../lib/review/new-attack";
import type { ReviewProblem } from "../../lib/review/problem";
import type { FigureFields, Review, ReviewFigure } from "../../lib/review/review";
import { controlClass, Field } from "../ui/field";
import { AttackFinder } from "./attack-finder";
import { ChoiceField, TextField } from "./choice";
import { attackChoices, periodChoices } from "./event-choices";
import type { FigureActions } from "./figure-actions";
import { measureChoices, modelName, subtypeChoices, successorChoices, withMeasure } from "./figure-choices";
import { eventLabel, type Known, placesOf, speakersOf } from "./known";
import { instantOfWallClock, wallClockOf } from "./kyiv-clock";
import { buttonClass, mainButtonClass } from "./looks";
import { PlacePicker } from "./place-picker";
import { useReviewRecords } from "./review-records";
import { SpeakerField, typedSpeaker as speakerOf } from "./speaker-field";
import { UnitFields } from "./unit-fields";
import { ValueFields } from "./value-fields";

interface FigureFormProps {
  readonly figure: ReviewFigure;
  readonly review: Review;
  readonly known: Known;
  readonly problems: readonly ReviewProblem[];
  readonly actions: FigureActions;
}

const newEvent = "+";

/** Everything that a figure says, to be corrected. Enter takes it, Escape leaves the figure as it was; what is begun is kept in the draft. */
export function FigureForm({ figure, review, known, problems, actions }: FigureFormProps) {
  const { fields, typedPlace, typedSpeaker } = heldOf(figure);
  const [fault, setFault] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const partId = useId();
  const { decide } = useReviewRecords();
  const { key } = figure;
  const set = (some: Partial<FigureFields>) => decide({ kind: "hold", key, fields: some });
  useEffect(() => form.current?.querySelector<HTMLElement>("select, input")?.focus(), []);
  const { allowsModels } = measureOf(fields.measure);
  const passage = review.segments.find(({ id }) => id === figure.segment)?.event ?? null;
  const problem = (field: string) => problems.find((one) => one.field.startsWith(field))?.message;
  function addAttack() {
    const on = review.report.publishedOn;
    if (on === null) return setFault("Give the day of publication first; a new attack begins with it.");
    const isTaken = (id: string) => known.taken.includes(id) || review.attacks.some((one) => one.id === id);
    const attack = newAttack(on, [fields.places], placesOf(known, review), true, isTaken);
    decide({ kind: "attack", attack, was: null });
    set({ event: attack.id });
  }
  function take() {
    const place = typedPlace.trim() === "" ? null : takenPlace(typedPlace, placesOf(known, review).values());
    if (typedPlace.trim() !== "" && place === null) {
      return setFault(`“${typedPlace.trim()}” is typed under Places and not chosen: choose it, add it or clear it.`);
    }
    const places = place === null || fields.places.includes(place) ? fields.places : [...fields.places, place];
    const isNamed = slugOf(typedSpeaker) !== "";
    const speaker = isNamed ? speakerOf(typedSpeaker, null, speakersOf(known, review)) : null;
    if (speaker !== null) decide({ kind: "attributor", attributor: speaker, was: null });
    actions.correct(key, { ...fields, places, attributedTo: speaker?.id ?? fields.attributedTo });
  }
  return (
    <form
      ref={form}
      aria-label={`Correct “${review.text.slice(figure.start, figure.end)}”`}
      className="mt-2 space-y-3 border-l-3 border-rule pl-3"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        event.preventDefault();
        actions.leave(key);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <ChoiceField
          label="Measure"
          value={fields.measure}
          choices={measureChoices()}
          onChange={(value) => set(withMeasure(fields, value as FigureFields["measure"]))}
        />
        <ChoiceField
          label="Which of them"
          value={fields.subtype ?? ""}
          choices={subtypeChoices(fields)}
          onChange={(value) => set({ subtype: value === "" ? null : value })}
        />
        {allowsModels && (
          <TextField
            label="Weapon’s model"
            hint="As the report writes it, where it names one."
            value={modelName(fields)}
            onChange={(name) =>
              set({ subtype: name.trim() === "" ? null : `model:${name.toLowerCase().replaceAll(/\s+/g, "-")}` })
            }
          />
        )}
      </div>
      <ValueFields value={fields.value} unit={fields.unit} onChange={(value) => set({ value })} />
      {problem("value") !== undefined && <p className="border-l-3 border-people pl-2 text-sm">{problem("value")}</p>}
      <UnitFields fields={fields} onChange={set} />
      <label htmlFor={partId} className="flex min-h-8 cursor-pointer items-center gap-2 text-sm">
        <input
          id={partId}
          type="checkbox"
          checked={fields.partOf}
          onChange={({ target }) => set({ partOf: target.checked })}
          className="size-5 accent-ink"
        />
        Part of another figure, such as “including two children”
      </label>
      <PlacePicker
        label="Places"
        hint="None: the places of the attack itself."
        chosen={fields.places}
        review={review}
        known={known}
        typed={typedPlace}
        onTyped={(text) => decide({ kind: "hold", key, typed: { typedPlace: text } })}
        onChange={(places) => set({ places: [...places] })}
        onAdd={(place) => decide({ kind: "place", place, was: null })}
      />
      <SpeakerField
        value={fields.attributedTo}
        review={review}
        known={known}
        typed={typedSpeaker}
        onTyped={(text) => decide({ kind: "hold", key, typed: { typedSpeaker: text } })}
        onChange={(attributedTo) => set({ attributedTo })}
        onAdd={(attributor) => decide({ kind: "attributor", attributor, was: null })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label="Held at (Kyiv time)"
          type="datetime-local"
          hint="Only where the report prints a time."
          value={wallClockOf(fields.asOf)}
          problem={problem("asOf")}
          onChange={(clock) => set({ asOf: instantOfWallClock(clock) })}
        />
        <ChoiceField
          label="Event"
          value={fields.event ?? ""}
          choices={[
            { value: "", label: `As its passage: ${eventLabel(passage, known, review) ?? "none chosen yet"}` },
            { value: newEvent, label: "A new attack, apart from its passage’s" },
            ...attackChoices(review, known, null),
            ...periodChoices(review, known),
          ]}
          onChange={(value) => (value === newEvent ? addAttack() : set({ event: value === "" ? null : value }))}
        />
        <AttackFinder onChoose={(event) => set({ event })} />
      </div>
      <ChoiceField
        label="Within this report"
        value={fields.supersededBy ?? ""}
        choices={successorChoices(figure, review)}
        onChange={(value) =>
          set(value === "" ? { status: "asserted", supersededBy: null } : { status: "superseded", supersededBy: value })
        }
      />
      <Field label="Note" htmlFor={`${partId}-note`}>
        <input
          id={`${partId}-note`}
          value={fields.note ?? ""}
          onChange={({ target }) => set({ note: target.value === "" ? null : target.value })}
          className={controlClass}
        />
      </Field>
      <p role="alert" className={fault === "" ? "" : "border-l-3 border-people pl-2 text-sm"}>
        {fault}
      </p>
      <p className="flex flex-wrap gap-2">
        <button type="submit" className={mainButtonClass}>
          Accept as corrected
        </button>
        <button type="button" className={buttonClass} onClick={() => actions.leave(key)}>
          Leave as it was
        </button>
      </p>
    </form>
  );
}
