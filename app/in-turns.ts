import { type InSteps, othersTurn } from "../lib/query/steps";

/** As long as one piece of work holds the thread before others have their turn. */
const turnMs = 15;

/** What comes of a piece of work, which lets other requests have their turn between its steps. Rejects with what it throws. */
export async function inTurns<T>(steps: InSteps<T>): Promise<T> {
  let sinceMs = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - sinceMs < turnMs) continue;
    await othersTurn();
    sinceMs = performance.now();
  }
}
