import { type PlanPart, planParts, planSummary } from "./plan-words";
import type { RecordedImport } from "./recorded";

/** A part of what is told of an import, its first lines alone. */
export interface ToldPart extends PlanPart {
  /** How many lines more it has. */
  readonly moreLines: number;
}

/** What a page tells of an import: plain words and numbers, which may pass from one thread to another. */
export interface ToldImport {
  readonly summary: string;
  readonly parts: readonly ToldPart[];
  /** How many entries there are to record: none with problems, and none where the ledger has all of the file. */
  readonly draftCount: number;
  /** How many rows of the file give figures, whether the ledger has these or not. */
  readonly usedCount: number;
  readonly problemCount: number;
  /** How many entries the log got; 0 for an import that was only planned. */
  readonly entryCount: number;
}

/** An import in words, each part cut to so many lines. */
export function toldImport(done: RecordedImport, mostLines: number): ToldImport {
  const { plan, entryCount } = done;
  return {
    summary: planSummary(done),
    parts: planParts(done).map(({ heading, lines }) => ({
      heading,
      lines: lines.slice(0, mostLines),
      moreLines: Math.max(0, lines.length - mostLines),
    })),
    draftCount: plan.drafts.length,
    usedCount: plan.usedCount,
    problemCount: plan.problems.length,
    entryCount,
  };
}
