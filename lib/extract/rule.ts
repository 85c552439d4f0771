import type { Reading, Verdict } from "./reading";

/** One way to read a mention. `id` stands on every figure and rejection that it makes. */
export interface Rule {
  readonly id: string;
  /** What the rule makes of a mention; null when it has nothing to say and the next rule is asked. */
  read(reading: Reading): Verdict | null;
}
