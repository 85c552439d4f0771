import { isExportError } from "../../export/export-error";
import { parsedQuery } from "../../query/query";
import { selection } from "../../query/selection";
import { readLedger } from "../../store/app-ledger";
import type { FileAnswer, FileJob } from "./file-job";
import { subjectFile } from "./subject-file";

/** Makes a file from the ledger that the settings name, at the job's revision and no other. Rejects when that ledger cannot be read. */
export async function madeFile({ subject, format, asked, revision, options, site }: FileJob): Promise<FileAnswer> {
  const ledger = await readLedger(revision.seq);
  if (ledger === null || ledger.revision.hash !== revision.hash) return { kind: "other_ledger" };
  const selected = selection(ledger, parsedQuery(asked).query);
  try {
    return { kind: "file", file: await subjectFile(subject, format, selected, { names: ledger, options, site }) };
  } catch (error) {
    if (!isExportError(error)) throw error;
    return { kind: "refused", message: error.message, fault: error.fault };
  }
}
