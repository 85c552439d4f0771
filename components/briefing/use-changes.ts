import { useEffect, useState } from "react";
import type { Briefing } from "../../lib/ledger/briefing";
import type { ChangesAnswer } from "./answers";
import { changesOf } from "./asked";

/** How long a briefing stands before it is asked again what has moved, in ms. */
const restMs = 800;

/** Which figures of a briefing have moved since it was frozen; null until that is known. Asked anew after each edit, and when the page is come back to. */
export function useChanges(briefing: Briefing): ChangesAnswer | null {
  const [answer, setAnswer] = useState<ChangesAnswer | null>(null);
  const [visit, setVisit] = useState(0);
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === "visible") setVisit((count) => count + 1);
    };
    document.addEventListener("visibilitychange", back);
    addEventListener("focus", back);
    return () => {
      document.removeEventListener("visibilitychange", back);
      removeEventListener("focus", back);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit asks anew
  useEffect(() => {
    const waiting = new AbortController();
    // What has moved is beside the work: where it cannot be asked, what was said last stays.
    const ask = () => changesOf(briefing, waiting.signal).then(setAnswer, () => undefined);
    const timer = setTimeout(ask, restMs);
    return () => {
      clearTimeout(timer);
      waiting.abort();
    };
  }, [briefing, visit]);
  return answer;
}
