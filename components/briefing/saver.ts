import type { Briefing } from "../../lib/ledger/briefing";
import type { RecordAnswer, StandingBriefing } from "./answers";
import { refusedAnswer } from "./asked";
import type { Kept } from "./kept-copy";

/** What has become of an author's edits. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "waiting" }
  | { readonly kind: "saving" }
  /** `message` says why in words; `retryInMs` is null where trying again would not help. */
  | {
      readonly kind: "unsaved";
      readonly message: string;
      readonly isOffline: boolean;
      readonly retryInMs: number | null;
    }
  | { readonly kind: "conflict"; readonly mine: Briefing; readonly theirs: StandingBriefing };

/** What a saver is given to work with. */
export interface SaverParts {
  /** Rejects with a `RefusedError` for a no, and with any other error where no answer came. */
  readonly record: (briefing: Briefing, follows: number) => Promise<RecordAnswer>;
  /** Keeps a copy in the browser until it is saved. */
  readonly keep: (copy: Kept) => void;
  readonly forget: () => void;
  readonly show: (state: SaveState) => void;
}

/** Saves a briefing as it is edited, one request at a time, and never over somebody else's edit. */
export interface Saver {
  /** Takes note of the briefing as it now is; it is saved once it has rested. */
  readonly note: (briefing: Briefing) => void;
  /** Saves now what is noted; resolves when there is nothing left to do or it could not be done. */
  readonly flush: () => Promise<void>;
  /** Goes on after a conflict with a briefing that follows this version: theirs, which is then saved already, or one's own. */
  readonly follow: (standing: StandingBriefing, briefing: Briefing) => void;
  readonly stop: () => void;
}

/** How long a briefing rests before it is saved, and how long after a failure it is tried again, in ms. */
export const savePausesMs = { rest: 1_000, firstRetry: 2_000, longestRetry: 30_000 } as const;

/** A saver that begins with a briefing as it is stored. */
export function saverOf(standing: StandingBriefing, { record, keep, forget, show }: SaverParts): Saver {
  let follows = standing.version;
  let savedAt = standing.recordedAt;
  let stored = JSON.stringify(standing.briefing);
  let noted: Briefing | null = standing.briefing;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failures = 0;
  let inConflict = false;

  const isSaved = () => JSON.stringify(noted) === stored;

  function later(ms: number) {
    clearTimeout(timer);
    timer = setTimeout(flush, ms);
  }

  function failed(cause: unknown, sent: Briefing) {
    const answer = refusedAnswer(cause);
    if (answer !== null) {
      const { stored: theirs, detail } = answer;
      if (theirs !== undefined) {
        inConflict = true;
        return show({ kind: "conflict", mine: noted ?? sent, theirs });
      }
      if (answer.status < 500) return show({ kind: "unsaved", message: detail, isOffline: false, retryInMs: null });
    }
    const retryInMs = Math.min(savePausesMs.firstRetry * 2 ** failures, savePausesMs.longestRetry);
    failures += 1;
    later(retryInMs);
    const isOffline = answer === null;
    show({ kind: "unsaved", message: cause instanceof Error ? cause.message : String(cause), isOffline, retryInMs });
  }

  async function saved(briefing: Briefing) {
    show({ kind: "saving" });
    try {
      const { version, recordedAt } = await record(briefing, follows);
      follows = version;
      savedAt = recordedAt;
      stored = JSON.stringify(briefing);
      failures = 0;
    } catch (cause) {
      failed(cause, briefing);
      return false;
    }
    if (!isSaved()) return true;
    forget();
    show({ kind: "saved", at: savedAt });
    return false;
  }

  async function run() {
    while (noted !== null && !inConflict && !isSaved() && (await saved(noted)));
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    note(briefing) {
      if (JSON.stringify(briefing) === JSON.stringify(noted)) return;
      noted = briefing;
      if (isSaved() && running === null && !inConflict) {
        clearTimeout(timer);
        forget();
        return show({ kind: "saved", at: savedAt });
      }
      keep({ briefing, follows });
      if (inConflict) return;
      show({ kind: "waiting" });
      later(savePausesMs.rest);
    },
    flush,
    follow(next, briefing) {
      noted = briefing;
      follows = next.version;
      savedAt = next.recordedAt;
      stored = JSON.stringify(next.briefing);
      inConflict = false;
      failures = 0;
      if (isSaved()) {
        forget();
        show({ kind: "saved", at: savedAt });
      } else void flush();
    },
    stop: () => clearTimeout(timer),
  };
}
