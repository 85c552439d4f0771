/** A piece of work in steps of some milliseconds, between which others may have their turn, and what comes of it. */
export type InSteps<T> = Generator<undefined, T>;

/** What comes of a piece of work, its steps taken at once. Throws what it throws. */
export function outcome<T>(steps: InSteps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Resolves once whoever asks for something else has been answered: what stands between two steps of work that takes long. For Node alone. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
