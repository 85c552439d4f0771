import { ImportError } from "../../import/findings";
import { type ImportRequest, plannedImport } from "../../import/import-file";
import { recordedImport } from "../../import/recorded";
import { type ToldImport, toldImport } from "../../import/told-import";
import type { Revision } from "../../ledger/entry";
import { appLog, readLedger } from "../../store/app-ledger";

/** A file to be looked at, or to be recorded, by a thread that reads the same log. */
export interface ImportJob extends Pick<ImportRequest, "bytes" | "format" | "publisher" | "name"> {
  readonly isRecorded: boolean;
  /** A revision that the asker's log has, by which the thread's is known to be the same. */
  readonly revision: Revision;
}

/** What came of a job: the import in words, why the file cannot be imported, or that the log read here is another. */
export type ImportAnswer =
  | { readonly kind: "told"; readonly told: ToldImport }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "other_ledger" };

const mostLines = 60;

/** Looks at a file, or records it, with the log that the settings name. Rejects where that log cannot be read or written. */
export async function importAnswer({ isRecorded, revision, ...request }: ImportJob): Promise<ImportAnswer> {
  const ledger = await readLedger(revision.seq);
  if (ledger === null || ledger.revision.hash !== revision.hash) return { kind: "other_ledger" };
  try {
    const done = isRecorded
      ? await recordedImport(await appLog(), request)
      : { ...plannedImport(request, ledger), entryCount: 0 };
    return { kind: "told", told: toldImport(done, mostLines) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { kind: "refused", message: error.message };
  }
}
