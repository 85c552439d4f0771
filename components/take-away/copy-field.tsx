import { useId, useRef, useState } from "react";
import { controlClass } from "../ui/field";
import { buttonClass } from "./button-class";
import { isCopied } from "./copying";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** How many lines of it are in sight. */
  readonly lines: number;
  /** What the button says: "Copy link". */
  readonly copyLabel: string;
  readonly hint?: string;
}

/** A text to be copied, with the button that does it; where the browser refuses, the text is selected. */
export function CopyField({ label, text, lines, copyLabel, hint }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState({ text, said: "" });
  async function copy() {
    if (field.current === null) return;
    const said = (await isCopied(field.current))
      ? "Copied."
      : "The browser did not let it be copied; it is selected for you to copy.";
    setCopied({ text, said });
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={lines}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        className={`${controlClass} block resize-none py-2 font-mono text-xs leading-normal wrap-anywhere`}
      />
      {hint === undefined ? null : <p className="pt-1 text-xs text-muted">{hint}</p>}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-2">
        <button type="button" className={buttonClass} onClick={copy}>
          {copyLabel}
        </button>
        <p role="status" className="text-sm text-muted">
          {copied.text === text ? copied.said : ""}
        </p>
      </div>
    </div>
  );
}
