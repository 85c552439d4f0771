import type { ReactNode } from "react";

/** What a control of a form looks like, whatever its kind. */
export const controlClass = "min-h-11 w-full border border-rule bg-paper px-2 py-1 text-ink";

interface FieldProps {
  readonly label: string;
  /** The control's id, which the label is for. */
  readonly htmlFor: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A labelled control, with a hint beneath it when there is one. */
export function Field({ label, htmlFor, hint, children }: FieldProps) {
  return (
    <div>
      <label htmlFor={htmlFor} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      {children}
      {hint === undefined ? null : <p className="mt-1 text-xs text-muted">{hint}</p>}
    </div>
  );
}

interface CheckProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isChecked: boolean;
}

/** A box to tick, with its label as part of what takes the pointer. */
export function Check({ name, value, label, isChecked }: CheckProps) {
  return (
    <label className="flex min-h-8 cursor-pointer items-start gap-2 py-1 text-sm">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isChecked}
        className="size-5 shrink-0 accent-ink"
      />
      {label}
    </label>
  );
}
