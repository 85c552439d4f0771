import type { Part } from "./records";

/** What keeps a review from being saved: the part and its field (a dotted path; "" for the part itself), and what to do, in a sentence. */
export interface ReviewProblem {
  readonly part: Part["part"] | "passage";
  readonly key: string;
  readonly field: string;
  readonly message: string;
}
