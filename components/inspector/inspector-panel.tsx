import { type Ref, useEffect } from "react";
import { CopyButtons } from "./copy-buttons";
import { type Inspection, panelTitleId } from "./inspection";
import { useInspection } from "./inspection-state";
import { NoFigure } from "./no-figure";
import { buttonClass, PanelFrame } from "./panel-frame";

interface InspectorPanelProps {
  readonly ref: Ref<HTMLElement>;
  /** Where the content is; null where the page's address names no figure. */
  readonly href: string | null;
  /** The datum in words, for as long as its content is not there. */
  readonly label: string;
  /** Where the datum's link leads. */
  readonly page: string;
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

interface FailedProps {
  readonly detail: string;
  readonly retry: () => void;
}

function Failed({ detail, retry }: FailedProps) {
  return (
    <div className="space-y-3">
      <p>The claims could not be loaded. {detail}</p>
      <button
        type="button"
        className={buttonClass}
        onClick={({ currentTarget }) => {
          // The button goes, and must not take the focus out of the panel with it.
          currentTarget.closest("section")?.focus();
          retry();
        }}
      >
        Try again
      </button>
    </div>
  );
}

/** The panel of one datum: its content once it is there, until then the datum's words and its plain link. */
export function InspectorPanel({ ref, href, label, page, onClose, announce }: InspectorPanelProps) {
  const { state, retry } = useInspection(href);
  useEffect(() => {
    if (state.kind === "ready") announce(state.inspection.announcement);
    if (state.kind === "failed") announce(`The claims could not be loaded. ${state.detail}`);
  }, [state, announce]);
  const isUnsettled = state.kind === "loading" || state.kind === "failed";
  return (
    <PanelFrame ref={ref} isBusy={state.kind === "loading"} onClose={onClose}>
      {state.kind === "ready" && <Ready inspection={state.inspection} />}
      {state.kind === "none" && <NoFigure detail={state.detail} onClose={onClose} announce={announce} />}
      {isUnsettled && (
        <>
          <h2 id={panelTitleId} className="pb-3 text-lg">
            {label}
          </h2>
          {state.kind === "failed" ? (
            <Failed detail={state.detail} retry={retry} />
          ) : (
            <p className="text-muted">Loading the claims behind it…</p>
          )}
          <p className="pt-3">
            <a href={page}>Go to the page that accounts for it</a>
          </p>
        </>
      )}
    </PanelFrame>
  );
}
