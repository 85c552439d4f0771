import { controlClass, Field } from "../ui/field";

interface SelectFieldProps {
  readonly label: string;
  readonly name: string;
  readonly chosen: string | null;
  /** What nothing chosen means; left out where one has to be chosen. */
  readonly none?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string;
}

/** One choice out of several, as a list that opens. */
export function SelectField({ label, name, chosen, none, options, hint }: SelectFieldProps) {
  const id = `filter-${name}`;
  return (
    <Field label={label} htmlFor={id} {...(hint === undefined ? {} : { hint })}>
      {/* A select takes a new default only when it is made anew. */}
      <select key={chosen} id={id} name={name} defaultValue={chosen ?? ""} className={controlClass}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
