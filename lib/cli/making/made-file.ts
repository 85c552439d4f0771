import { isExportError } from "../../export/export-error";
import { parsedQuery } from "../../query/query";
import { selection } from "../../query/selection";
import { readLedger } from "../../store/app-ledger";
import type { AnyJob, FileAnswer, FileJob } from "./file-job";
import { madeBriefing } from "./made-briefing";
import { subjectFile } from "./subject-file";

async function pageFile({ subject, format, asked, revision, options, site }: FileJob): Promise<FileAnswer> {
  const ledger = await readLedger(revision.seq);
  if (ledger === null || ledger.revision.hash !== revision.hash) return { kind: "other_ledger" };
  const selected = selection(ledger, parsedQuery(asked).query);
  return { kind: "file", file: await subjectFile(subject, format, selected, { names: ledger, options, site }) };
}

/** Makes a file from the ledger that the settings name, at the job's revision and no other. Rejects when that ledger cannot be read. */
export async function madeFile(job: AnyJob): Promise<FileAnswer> {
  try {
    return "briefing" in job ? ((await madeBriefing(job)) ?? { kind: "other_ledger" }) : await pageFile(job);
  } catch (error) {
    if (!isExportError(error)) throw error;
    return { kind: "refused", message: error.message, fault: error.fault };
  }
}
