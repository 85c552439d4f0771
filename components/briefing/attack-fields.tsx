import type { BriefingFault } from "../../lib/briefing/slide-at";
import type { BriefingSlide } from "../../lib/ledger/briefing";
import { controlClass, Field } from "../ui/field";
import { Faults } from "./faults";
import type { Known } from "./known";

type AttackSlide = Extract<BriefingSlide, { kind: "figures" | "claims" }>;

interface AttackFieldsProps {
  readonly slide: AttackSlide;
  readonly known: Known;
  readonly faults: readonly BriefingFault[];
  readonly onChange: (slide: AttackSlide) => void;
}

/** Which attack a slide tells of, and which of its measures. */
export function AttackFields({ slide, known, faults, onChange }: AttackFieldsProps) {
  const { attack, measures } = slide;
  const isKnown = known.attacks.some(({ value }) => value === attack);
  return (
    <div className="space-y-4">
      <Field label="Attack" htmlFor="slide-attack">
        <select
          id="slide-attack"
          value={attack}
          aria-describedby="attack-faults"
          onChange={(event) => onChange({ ...slide, attack: event.target.value })}
          className={controlClass}
        >
          {isKnown ? null : <option value={attack}>{attack}</option>}
          {known.attacks.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Faults id="attack-faults" faults={faults} />
      <fieldset>
        <legend className="mb-1 text-sm font-semibold">Measures (none ticked: all that are told)</legend>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {known.measures.map(({ value, label }) => (
            <label key={value} className="flex min-h-8 cursor-pointer items-start gap-2 py-1 text-sm">
              <input
                type="checkbox"
                checked={measures.includes(value)}
                onChange={(event) => {
                  const others = measures.filter((measure) => measure !== value);
                  onChange({ ...slide, measures: event.target.checked ? [...others, value] : others });
                }}
                className="size-5 shrink-0 accent-ink"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
