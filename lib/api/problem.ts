import { shownValue } from "../query/shown-value";

/** A parameter that keeps an answer from being given: its name, what was sent, and what to send instead. */
export interface ApiProblem {
  readonly parameter: string;
  readonly value: string;
  /** A sentence that names the value and the remedy. */
  readonly message: string;
  readonly remedy: string;
}

/** A problem whose sentence ends in its remedy. */
export function apiProblem(parameter: string, value: string, wrong: string, remedy: string): ApiProblem {
  return { parameter, value: shownValue(value), message: `${wrong}; ${remedy}.`, remedy };
}
