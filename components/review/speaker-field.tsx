import { useState } from "react";
import { statedByText } from "../../lib/format/attribution";
import { en } from "../../lib/format/en";
import { capitalised } from "../../lib/format/typography";
import { type Role, roles } from "../../lib/ledger/attributor";
import { freeSlug, slugOf } from "../../lib/query/slug-of";
import { writtenRole } from "../../lib/review/named-attributor";
import type { NewAttributor, Review } from "../../lib/review/review";
import { ChoiceField, TextField } from "./choice";
import { type Known, speakersOf } from "./known";
import { buttonClass } from "./looks";

interface SpeakerFieldProps {
  readonly value: string | null;
  readonly review: Review;
  readonly known: Known;
  readonly onChange: (attributor: string | null) => void;
  readonly onAdd: (attributor: NewAttributor) => void;
  /** A name that is typed and not added yet, which the form around keeps. */
  readonly typed: string;
  readonly onTyped: (name: string) => void;
}

/** The attributor that a typed name is added as, under an id that none of `speakers` has. */
export function typedSpeaker(
  typed: string,
  role: Role | null,
  speakers: readonly { readonly id: string }[],
): NewAttributor {
  const id = freeSlug(slugOf(typed, 60), (taken) => speakers.some((one) => one.id === taken));
  return { id, name: typed.trim(), role: role ?? writtenRole(typed) };
}

const somebodyElse = "+";

/** The offices that somebody may speak from, to choose one of. */
export function roleChoices() {
  return roles.map((role) => ({ value: role, label: capitalised(en.roles[role]) }));
}

/** Who stated a figure: the report itself, somebody the ledger knows, or somebody new. */
export function SpeakerField({ value, review, known, onChange, onAdd, typed, onTyped }: SpeakerFieldProps) {
  const [isNew, setNew] = useState(typed !== "");
  const [role, setRole] = useState<Role | null>(null);
  const speakers = speakersOf(known, review);
  const isAdded = new Set(review.attributors.map(({ id }) => id));
  const choices = speakers.map((one) => ({
    value: one.id,
    label: statedByText(one),
    group: isAdded.has(one.id) ? "New, saved with this report" : "In the ledger",
  }));
  function add() {
    const speaker = typedSpeaker(typed, role, speakers);
    onAdd(speaker);
    onChange(speaker.id);
    setNew(false);
    onTyped("");
  }
  return (
    <div className="space-y-2">
      <ChoiceField
        label="Stated by"
        value={isNew ? somebodyElse : (value ?? "")}
        choices={[
          { value: "", label: "The report itself, in its own voice" },
          ...choices,
          { value: somebodyElse, label: "Somebody else…" },
        ]}
        onChange={(chosen) => {
          setNew(chosen === somebodyElse);
          if (chosen === somebodyElse) return;
          onTyped("");
          onChange(chosen === "" ? null : chosen);
        }}
      />
      {isNew && (
        <div className="grid gap-2 border-l-3 border-rule pl-3 sm:grid-cols-2">
          <TextField label="Name" value={typed} onChange={onTyped} />
          <ChoiceField
            label="Speaks as"
            value={role ?? writtenRole(typed)}
            choices={roleChoices()}
            onChange={(chosen) => setRole(chosen as Role)}
          />
          <button type="button" className={buttonClass} disabled={slugOf(typed) === ""} onClick={add}>
            Add
          </button>
        </div>
      )}
    </div>
  );
}
