import { useId } from "react";
import { controlClass, Field } from "../ui/field";

/** A choice, and the group that it stands in; null for one outside any. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  readonly hint?: string;
}

/** A labelled list to choose one of. */
export function ChoiceField({ label, value, choices, onChange, hint }: ChoiceFieldProps) {
  const id = useId();
  const groups = [...new Set(choices.map(({ group }) => group))];
  const options = (group: string | undefined) =>
    choices
      .filter((choice) => choice.group === group)
      .map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ));
  return (
    <Field label={label} htmlFor={id} {...(hint === undefined ? {} : { hint })}>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)} className={controlClass}>
        {groups.map((group) =>
          group === undefined ? (
            options(group)
          ) : (
            <optgroup key={group} label={group}>
              {options(group)}
            </optgroup>
          ),
        )}
      </select>
    </Field>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: "text" | "url" | "date" | "datetime-local";
  readonly inputMode?: "numeric" | "decimal" | "text";
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly id?: string;
}

/** A labelled line to write in; what is wrong with it stands beneath it. */
export function TextField({
  label,
  value,
  onChange,
  onBlur,
  type = "text",
  inputMode = "text",
  hint,
  problem,
  id,
}: TextFieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <Field label={label} htmlFor={fieldId} {...(hint === undefined ? {} : { hint })}>
      <input
        id={fieldId}
        type={type}
        inputMode={inputMode}
        value={value}
        autoComplete="off"
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : `${fieldId}-problem`}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onBlur}
        className={controlClass}
      />
      {problem !== undefined && (
        <p id={`${fieldId}-problem`} className="mt-1 border-l-3 border-people pl-2 text-sm">
          {problem}
        </p>
      )}
    </Field>
  );
}
