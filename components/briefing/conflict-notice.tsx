import { instantText } from "../../lib/format/instant";
import type { Briefing } from "../../lib/ledger/briefing";
import { buttonClass, mainButtonClass, noticeClass } from "../review/looks";
import type { StandingBriefing } from "./answers";
import { differences } from "./differences";
import type { Editor } from "./use-editor";

function Differing({ mine, theirs }: { readonly mine: Briefing; readonly theirs: Briefing }) {
  const all = differences(mine, theirs);
  if (all.length === 0) return <p>Both versions are the same.</p>;
  return (
    <ul className="list-disc space-y-1 pl-5 text-sm">
      {all.map(({ slide, text }) => (
        <li key={`${slide} ${text}`} className="wrap-anywhere">
          {text}
        </li>
      ))}
    </ul>
  );
}

/** That another edit came first: when each version was made and in what they differ, and the two ways on. Nothing is overwritten unasked. */
export function ConflictNotice({ editor, opened }: { readonly editor: Editor; readonly opened: StandingBriefing }) {
  const { saving, briefing: mine, replace, say } = editor;
  if (saving.state.kind !== "conflict") return <div role="alert" />;
  const { theirs } = saving.state;
  const { briefing } = theirs;
  function takeTheirs(taken: Briefing) {
    replace(taken);
    saving.follow(theirs, taken);
    say("Theirs is taken. Undo brings yours back.");
  }
  function keepMine() {
    saving.follow(theirs, mine);
    say("Yours is saved as a new version, after theirs.");
  }
  return (
    <div id="conflict" role="alert" className={`${noticeClass} max-w-none space-y-3 bg-grid p-4`}>
      <h2 className="text-lg">
        {briefing === null ? "This briefing was deleted meanwhile" : "Somebody else saved this briefing"}
      </h2>
      <p>
        Theirs is version {theirs.version}, {briefing === null ? "deleted" : "saved"} {instantText(theirs.recordedAt)}.
        Yours was begun from the version of {instantText(opened.recordedAt)} and is kept in this browser. Neither is
        overwritten.
      </p>
      {briefing !== null && <Differing mine={mine} theirs={briefing} />}
      <div className="flex flex-wrap gap-2">
        {briefing !== null && (
          <button type="button" className={buttonClass} onClick={() => takeTheirs(briefing)}>
            Take theirs
          </button>
        )}
        <button type="button" className={mainButtonClass} onClick={keepMine}>
          {briefing === null ? "Bring it back with mine" : "Keep mine as a new version"}
        </button>
      </div>
    </div>
  );
}
