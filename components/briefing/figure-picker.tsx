import { useEffect, useState } from "react";
import { controlClass } from "../ui/field";
import type { OfferedFigure } from "./answers";
import { figuresOf } from "./asked";
import type { Choice } from "./known";

/** Where figures come from: the briefing, its events, and the revision that they are read at. */
export interface FigureSource {
  readonly briefing: string;
  readonly revision: number;
  readonly events: readonly Choice[];
}

interface FigurePickerProps {
  /** The id of the field that figures are inserted into, and what that is called. */
  readonly id: string;
  readonly field: string;
  readonly source: FigureSource;
  readonly onInsert: (reference: string) => void;
}

interface Offered {
  readonly figures: readonly OfferedFigure[] | null;
  readonly failure: string;
}

const asking: Offered = { figures: null, failure: "" };

function useFigures({ briefing, revision }: FigureSource, event: string, isOpen: boolean): Offered {
  const [offered, setOffered] = useState(asking);
  useEffect(() => {
    if (!isOpen || event === "") return;
    const waiting = new AbortController();
    setOffered(asking);
    figuresOf(briefing, { event, revision }, waiting.signal).then(
      ({ figures }) => setOffered({ figures, failure: "" }),
      (cause: unknown) => {
        if (waiting.signal.aborted) return;
        setOffered({ figures: [], failure: cause instanceof Error ? cause.message : String(cause) });
      },
    );
    return () => waiting.abort();
  }, [briefing, revision, event, isOpen]);
  return offered;
}

/** Figures of an event, each with what it says now: one is chosen, and stands in the text as a reference that never needs to be typed. */
export function FigurePicker({ id, field, source, onInsert }: FigurePickerProps) {
  const [isOpen, setOpen] = useState(false);
  const [event, setEvent] = useState(source.events[0]?.value ?? "");
  const { figures, failure } = useFigures(source, event, isOpen);
  return (
    <details className="mt-1 text-sm" open={isOpen} onToggle={(toggled) => setOpen(toggled.currentTarget.open)}>
      <summary className="w-fit py-1">
        Insert a figure<span className="sr-only"> into {field.toLowerCase()}</span>
      </summary>
      <div className="space-y-2 border-l border-grid py-1 pl-3">
        <label htmlFor={`${id}-event`} className="sr-only">
          Attack or period whose figures are offered
        </label>
        <select
          id={`${id}-event`}
          value={event}
          onChange={(changed) => setEvent(changed.target.value)}
          className={controlClass}
        >
          {source.events.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <p role="status" className={failure === "" ? "sr-only" : "border-l-3 border-people pl-3"}>
          {failure !== "" && failure}
          {failure === "" && figures?.length === 0 && "Nothing of that name is in the ledger at this slide’s revision."}
        </p>
        <ul aria-label="Figures to insert" className="relative max-h-56 overflow-y-auto border border-grid">
          {(figures ?? []).map(({ reference, label, words }) => (
            <li key={reference} className="border-b border-grid last:border-0">
              <button
                type="button"
                className="flex min-h-9 w-full cursor-pointer justify-between gap-4 px-2 py-1 text-left hover:bg-grid"
                onClick={() => onInsert(reference)}
              >
                <span>{label}</span>
                <span className="text-right font-semibold">{words}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
