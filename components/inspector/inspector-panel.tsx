import { type Ref, useEffect } from "react";
import { CopyButtons } from "./copy-buttons";
import { type Inspection, panelTitleId } from "./inspection";
import { useInspection } from "./inspection-state";
import type { Side } from "./reveal";

interface InspectorPanelProps {
  readonly ref: Ref<HTMLElement>;
  /** Where the content is. */
  readonly href: string;
  /** The datum in words, for as long as its content is not there. */
  readonly label: string;
  /** Where the datum's link leads. */
  readonly page: string;
  readonly side: Side;
  readonly onClose: () => void;
  readonly announce: (text: string) => void;
}

function Ready({ inspection }: { readonly inspection: Inspection }) {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the server's own markup, escaped by React there */}
      <div className="pb-5" dangerouslySetInnerHTML={{ __html: inspection.html }} />
      <CopyButtons key={inspection.citation} inspection={inspection} />
    </>
  );
}

/** The panel of one datum: beside the page, or over its lower part on a narrow screen. It leaves the page as usable as it was. */
export function InspectorPanel({ ref, href, label, page, side, onClose, announce }: InspectorPanelProps) {
  const { state, retry } = useInspection(href);
  useEffect(() => {
    if (state.kind === "ready") announce(state.inspection.announcement);
    if (state.kind === "failed") announce(`The claims could not be loaded. ${state.detail}`);
  }, [state, announce]);
  return (
    <section
      ref={ref}
      role="dialog"
      aria-labelledby={panelTitleId}
      aria-busy={state.kind === "loading"}
      tabIndex={-1}
      data-side={side}
      className="inspector"
    >
      <button
        type="button"
        className="inspector-close min-h-11 min-w-11 cursor-pointer bg-paper px-3 text-sm underline"
        onClick={onClose}
      >
        Close
      </button>
      {state.kind === "ready" ? (
        <Ready inspection={state.inspection} />
      ) : (
        <>
          <h2 id={panelTitleId} className="pr-16 pb-3 text-lg">
            {label}
          </h2>
          {state.kind === "loading" ? (
            <p className="text-muted">Loading the claims behind it…</p>
          ) : (
            <div className="space-y-3">
              <p>The claims could not be loaded. {state.detail}</p>
              <button
                type="button"
                className="min-h-11 cursor-pointer border border-rule px-3"
                onClick={({ currentTarget }) => {
                  // The button goes, and must not take the focus out of the panel with it.
                  currentTarget.closest("section")?.focus();
                  retry();
                }}
              >
                Try again
              </button>
            </div>
          )}
          <p className="pt-3">
            <a href={page}>Go to the page that accounts for it</a>
          </p>
        </>
      )}
    </section>
  );
}
