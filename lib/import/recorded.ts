import { currentLedger } from "../store/current";
import type { Log } from "../store/log";
import { type ImportRequest, type PlannedImport, plannedImport } from "./import-file";
import { importActor } from "./registry";

/** What an import did: its plan, and how many entries the log got, none where the plan has problems or nothing is new. */
export interface RecordedImport extends PlannedImport {
  readonly entryCount: number;
}

const attempts = 4;

function isConflict(error: unknown): boolean {
  // By name: the class may be another bundle's than this one's.
  return error instanceof Error && error.name === "ConflictError";
}

/**
 * Imports a file into a log: as one append, so all of it or nothing. With problems nothing is appended. The plan is made anew where somebody else
 * recorded the same ids meanwhile; `planned` is told each before it is appended. Throws as `plannedImport` does, and a `StoreError` where the log fails.
 */
export async function recordedImport(
  log: Log,
  request: ImportRequest,
  planned: (plan: PlannedImport) => void = () => undefined,
): Promise<RecordedImport> {
  for (let attempt = 1; ; attempt += 1) {
    const made = plannedImport(request, await currentLedger(log));
    const { drafts } = made.plan;
    if (drafts.length === 0) return { ...made, entryCount: 0 };
    planned(made);
    try {
      const { appended } = await log.append(drafts, { actor: importActor(made.format) });
      return { ...made, entryCount: appended.length };
    } catch (error) {
      if (!isConflict(error) || attempt === attempts) throw error;
    }
  }
}
