import type { Briefing } from "../ledger/briefing";
import { type Edit, edited } from "./editing";

/**
 * A briefing with the steps that can be taken back and taken again, the nearest last. `open` names the field that is being typed in: a
 * further edit of it joins the step before.
 */
export interface History {
  readonly past: readonly Briefing[];
  readonly present: Briefing;
  readonly future: readonly Briefing[];
  readonly open: string | null;
}

/** Steps that are kept for taking back. */
const mostSteps = 200;

/** A history that begins with a briefing as it is. */
export function historyOf(present: Briefing): History {
  return { past: [], present, future: [], open: null };
}

/**
 * A history after an edit. `field` names what is typed in ("slide-3.title"), so that a word is one step back and not each of its letters;
 * null for an edit that is a step of its own. An edit that changes nothing leaves the history as it is.
 */
export function withEdit(history: History, edit: Edit, field: string | null = null): History {
  const present = edited(history.present, edit);
  if (present === history.present) return history;
  const joins = field !== null && field === history.open && history.past.length > 0;
  const past = joins ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present, future: [], open: field };
}

/** The same history with the field that was typed in left, so that the next letter there is a new step. */
export function withFieldLeft(history: History): History {
  return history.open === null ? history : { ...history, open: null };
}

/** One step back; the same where there is none. */
export function undone({ past, present, future, open }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, open };
  return { past: past.slice(0, -1), present: before, future: [...future, present], open: null };
}

/** One step forward again; the same where there is none. */
export function redone({ past, present, future, open }: History): History {
  const after = future.at(-1);
  if (after === undefined) return { past, present, future, open };
  return { past: [...past, present], present: after, future: future.slice(0, -1), open: null };
}
