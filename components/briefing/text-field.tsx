import { type ChangeEvent, useRef } from "react";
import type { BriefingFault } from "../../lib/briefing/slide-at";
import { briefingBounds } from "../../lib/ledger/briefing";
import { controlClass } from "../ui/field";
import { Faults } from "./faults";
import { FigurePicker, type FigureSource } from "./figure-picker";

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** 1 for a field of one line. */
  readonly rows: number;
  readonly hint?: string;
  readonly faults: readonly BriefingFault[];
  /** Where figures to be inserted come from; null for a field that holds none. */
  readonly figures: FigureSource | null;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

/** A text that may hold live figures: what is written, the way to insert one, and what is wrong with those that name nothing. */
export function TextField({ id, label, text, rows, hint, faults, figures, onChange, onLeave }: TextFieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const describedBy = [`${id}-faults`, ...(hint === undefined ? [] : [`${id}-hint`])].join(" ");
  const control = {
    id,
    ref: field,
    value: text,
    maxLength: briefingBounds.characters,
    "aria-invalid": faults.length > 0 || undefined,
    "aria-describedby": describedBy,
    autoComplete: "off",
    className: controlClass,
    onBlur: onLeave,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.target.value),
  };
  function insert(reference: string) {
    const [start, end] = [field.current?.selectionStart ?? text.length, field.current?.selectionEnd ?? text.length];
    onChange(text.slice(0, start) + reference + text.slice(end));
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(start + reference.length, start + reference.length);
    });
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      {rows === 1 ? <input type="text" {...control} /> : <textarea rows={rows} {...control} />}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
          {hint}
        </p>
      )}
      <Faults id={`${id}-faults`} faults={faults} />
      {figures !== null && <FigurePicker id={id} field={label} source={figures} onInsert={insert} />}
    </div>
  );
}
