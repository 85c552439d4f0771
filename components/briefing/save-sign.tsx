import { instantText } from "../../lib/format/instant";
import { plainButtonClass } from "../review/looks";
import type { SaveState } from "./saver";
import type { Saving } from "./use-saver";

const secondMs = 1_000;

function words(state: SaveState): string {
  switch (state.kind) {
    case "saved":
      return "Saved";
    case "waiting":
      return "Not saved yet";
    case "saving":
      return "Saving…";
    case "conflict":
      return "Conflict: somebody else saved this briefing";
    case "unsaved": {
      const why = state.isOffline ? "offline" : state.message;
      const next = state.retryInMs === null ? "" : `, will retry in ${Math.round(state.retryInMs / secondMs)} seconds`;
      return `Not saved: ${why}${next}. This browser keeps your work.`;
    }
  }
}

/** Whether what is on the page is saved. */
export function SaveSign({ saving: { state, flush } }: { readonly saving: Saving }) {
  const isWrong = state.kind === "unsaved" || state.kind === "conflict";
  return (
    <p className={`text-sm ${isWrong ? "border-l-3 border-people pl-3" : "text-muted"}`} data-save={state.kind}>
      <span role="status">{words(state)}</span>
      {state.kind === "saved" && <span className="sr-only sm:not-sr-only"> · {instantText(state.at)}</span>}
      {state.kind === "conflict" && (
        <>
          {" "}
          <a href="#conflict">See both versions</a>
        </>
      )}
      {state.kind === "unsaved" && (
        <>
          {" "}
          <button type="button" className={plainButtonClass} onClick={flush}>
            Save now
          </button>
        </>
      )}
    </p>
  );
}
