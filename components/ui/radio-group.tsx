"use client";

import { useId } from "react";

interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  /** Whether the legend is for a screen reader alone, where what is chosen speaks for itself. */
  readonly isLegendHidden?: boolean;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  /** What comes of what is chosen, in a sentence. */
  readonly hint?: string | null;
  readonly onChoose: (value: Value) => void;
}

/** One choice out of a few, all in sight: radio buttons that look like a row of keys. */
export function RadioGroup<Value extends string>({
  legend,
  isLegendHidden = false,
  choices,
  chosen,
  hint = null,
  onChoose,
}: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset aria-describedby={hint === null ? undefined : `${name}-hint`}>
      <legend className={isLegendHidden ? "sr-only" : "mb-1 text-sm font-semibold"}>{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {choices.map(({ value, label }) => (
          <label
            key={value}
            className="relative flex min-h-9 md:min-h-8 cursor-pointer items-center border border-rule px-3 py-0.5 text-sm leading-tight forced-color-adjust-none hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            {label}
          </label>
        ))}
      </div>
      {hint === null ? null : (
        <p id={`${name}-hint`} className="mt-1 text-xs text-muted">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
