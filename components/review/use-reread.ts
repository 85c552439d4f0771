import { useRef, useState } from "react";
import type { Decision } from "../../lib/review/decisions";
import { isPlausibleDay } from "../../lib/review/plausible-day";
import type { Review } from "../../lib/review/review";
import { readText } from "./asked";

/** Reading a text again when its day is corrected: what to do, and why it was not done; "" where it was. */
export interface Rereading {
  readonly setReport: (fields: Review["report"]) => void;
  readonly again: () => void;
  readonly failure: string;
}

/** Takes up a report's corrected record, and has its text read again where the day of publication is another that can be. */
export function useReread(review: Review, decide: (decision: Decision) => void): Rereading {
  const [failure, setFailure] = useState("");
  const latest = useRef(0);
  async function reread(fields: Review["report"]) {
    latest.current += 1;
    const own = latest.current;
    setFailure("");
    try {
      const { review: anew } = await readText(review.text, fields);
      // Of two answers on their way the later day's counts.
      if (own === latest.current) decide({ kind: "reread", begun: anew });
    } catch (cause) {
      if (own !== latest.current) return;
      setFailure(
        `The text was not read again for the new day: what it says of other days may be filed wrongly. ${cause instanceof Error ? cause.message : ""}`,
      );
    }
  }
  function setReport(fields: Review["report"]) {
    decide({ kind: "report", fields });
    if (fields.publishedOn !== review.report.publishedOn && isPlausibleDay(fields.publishedOn, Date.now()))
      void reread(fields);
  }
  return { setReport, again: () => void reread(review.report), failure };
}
