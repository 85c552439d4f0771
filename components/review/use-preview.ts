import { useEffect, useState } from "react";
import type { PreviewAnswer } from "../../lib/review/answers";
import type { Review } from "../../lib/review/review";
import { previewOf } from "./asked";

/** What the server says that saving would change. `isCurrent` false: of the review as it was a moment ago. */
export interface PreviewState {
  readonly answer: PreviewAnswer | null;
  readonly isCurrent: boolean;
  /** Why there is no newer answer; "" where there is. */
  readonly failure: string;
}

/** As long as a reviewer may still be deciding, in ms. */
const restMs = 250;

/** The preview of a review, asked for anew once it has stood for a moment. */
export function usePreview(review: Review, widthPx: number | null): PreviewState {
  const [settled, setSettled] = useState<{ review: Review | null; answer: PreviewAnswer | null; failure: string }>({
    review: null,
    answer: null,
    failure: "",
  });
  useEffect(() => {
    if (widthPx === null) return;
    const waiting = new AbortController();
    const ask = () =>
      previewOf(review, widthPx, waiting.signal).then(
        (answer) => setSettled({ review, answer, failure: "" }),
        (cause: unknown) => {
          if (waiting.signal.aborted) return;
          const failure = cause instanceof Error ? cause.message : String(cause);
          setSettled(({ answer }) => ({ review, answer, failure }));
        },
      );
    const timer = setTimeout(ask, restMs);
    return () => {
      clearTimeout(timer);
      waiting.abort();
    };
  }, [review, widthPx]);
  return { answer: settled.answer, isCurrent: settled.review === review, failure: settled.failure };
}
