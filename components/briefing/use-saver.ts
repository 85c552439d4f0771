import { useCallback, useEffect, useRef, useState } from "react";
import type { Briefing } from "../../lib/ledger/briefing";
import type { StandingBriefing } from "./answers";
import { recorded } from "./asked";
import { forgetCopy, keepCopy } from "./kept-copy";
import { type Saver, type SaveState, saverOf } from "./saver";

/** A briefing's saving: what has become of it, how to do it at once, and how to go on after a conflict. */
export interface Saving {
  readonly state: SaveState;
  readonly flush: () => Promise<void>;
  readonly follow: (standing: StandingBriefing, briefing: Briefing) => void;
}

/**
 * Saves a briefing as it is edited, and at once when the page is left or the network is back. `follows` is the version that the first edit
 * follows: an earlier one than the stored for work that was kept, and which the server then has to judge.
 */
export function useSaver(standing: StandingBriefing, follows: number, present: Briefing | null): Saving {
  const [state, setState] = useState<SaveState>({ kind: "saved", at: standing.recordedAt });
  const saver = useRef<Saver | null>(null);
  const flush = useCallback(() => saver.current?.flush() ?? Promise.resolve(), []);
  const follow = useCallback((next: StandingBriefing, own: Briefing) => saver.current?.follow(next, own), []);
  const id = standing.briefing?.id ?? "";

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored when the page is opened, once for each version to follow
  useEffect(() => {
    const made = saverOf(
      { ...standing, version: follows },
      { record: recorded, keep: keepCopy, forget: () => forgetCopy(id), show: setState },
    );
    saver.current = made;
    const leaving = () => {
      if (document.visibilityState === "hidden") void made.flush();
    };
    const back = () => void made.flush();
    document.addEventListener("visibilitychange", leaving);
    addEventListener("online", back);
    return () => {
      document.removeEventListener("visibilitychange", leaving);
      removeEventListener("online", back);
      made.stop();
    };
  }, [id, follows]);

  useEffect(() => {
    if (present !== null) saver.current?.note(present);
  }, [present]);

  return { state, flush, follow };
}
