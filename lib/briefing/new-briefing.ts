import type { Briefing } from "../ledger/briefing";
import type { Ledger } from "../ledger/fold";
import { freeSlug, slugOf } from "../query/slug-of";
import { type TemplateId, templates } from "./templates/registry";

/** An id's longest beginning that is made of a title, so that there is room for a number after it. */
const longestId = 60;

/** Names that an address under /briefings, or what the command line exports, has for something else. */
const reserved: readonly string[] = ["new", "dashboard", "comparison", "ledger"];

/**
 * The id of a new briefing, made of its title. All records of the log share one space of ids, and one that was withdrawn keeps its own: an id
 * that any record has or had is not free, nor is a name that is `alsoTaken`, such as a chart's. "briefing" for a title without letters and digits.
 */
export function freeBriefingId(
  title: string,
  { standings }: Pick<Ledger, "standings">,
  alsoTaken: readonly string[] = [],
): string {
  const isTaken = (id: string) => standings.has(id) || reserved.includes(id) || alsoTaken.includes(id);
  return freeSlug(slugOf(title, longestId) || "briefing", isTaken);
}

/** What a new briefing may be asked besides its template. */
export interface NewBriefingSetting {
  /** "16:9" where it is left out. */
  readonly shape?: Briefing["shape"];
  /** Names that its id must not be, such as those of charts. */
  readonly alsoTaken?: readonly string[];
}

/** A briefing begun from a template, frozen to the revision of a ledger and under an id that is free there. */
export function newBriefing(
  template: TemplateId,
  ledger: Ledger,
  { shape = "16:9", alsoTaken = [] }: NewBriefingSetting = {},
): Briefing {
  const { title, slides } = templates[template].beginning(ledger);
  return { id: freeBriefingId(title, ledger, alsoTaken), title, shape, revision: ledger.revision.seq, slides };
}
