import type { ReactNode, Ref } from "react";
import { panelTitleId } from "./inspection";

/** How each button of the panel looks: large enough for a finger. */
export const buttonClass = "min-h-11 min-w-11 cursor-pointer border border-rule px-3 text-sm hover:border-ink";

interface PanelFrameProps {
  readonly ref: Ref<HTMLElement>;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  /** Has the heading that names the panel, with the id `panelTitleId`. */
  readonly children: ReactNode;
}

/** The panel around what it tells: beside the page, or over the lower part of a smaller window. It leaves the page as usable as it was. */
export function PanelFrame({ ref, isBusy, onClose, children }: PanelFrameProps) {
  return (
    <section
      ref={ref}
      role="dialog"
      aria-labelledby={panelTitleId}
      aria-busy={isBusy}
      tabIndex={-1}
      className="inspector"
    >
      <button
        type="button"
        className={`inspector-close flex items-center gap-2 bg-paper font-semibold ${buttonClass}`}
        onClick={onClose}
      >
        <svg aria-hidden="true" width="12" height="12" stroke="currentColor" strokeWidth="2">
          <path d="M1 1l10 10M11 1L1 11" />
        </svg>
        Close
      </button>
      {children}
    </section>
  );
}
