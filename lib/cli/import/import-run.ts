import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { numberText } from "../../format/number";
import { ImportError } from "../../import/findings";
import { type ImportRequest, plannedImport } from "../../import/import-file";
import { planParts, planSummary } from "../../import/plan-words";
import { type RecordedImport, recordedImport } from "../../import/recorded";
import { largestFileBytes } from "../../reading/bounded-bytes";
import { currentLedger } from "../../store/current";
import { withLog } from "../command-ledger";
import { UsageError } from "../usage-error";
import { stepsOn } from "./steps";

/** What was asked of the command, besides the file. */
export interface ImportAsked extends Pick<ImportRequest, "format" | "publisher"> {
  readonly file: string;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  /** How many lines of each part are printed; null for all. */
  readonly mostLines: number | null;
}

async function fileBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > largestFileBytes) throw new UsageError(`${file} has over ${largestFileBytes / 1_000_000} MB; split it`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(`${file} cannot be read (${reason}); give the path of a file`);
  }
}

/** Of a datapackage.json the table of records beside it. */
async function filesBeside(file: string): Promise<ReadonlyMap<string, Uint8Array>> {
  if (path.basename(file) !== "datapackage.json") return new Map();
  const records = "data/records.csv";
  const bytes = await fileBytes(path.join(path.dirname(file), records));
  return new Map([[records, bytes]]);
}

function reportText({ plan, ...planned }: RecordedImport, { mostLines, isDryRun }: ImportAsked): string {
  const parts = planParts({ plan, ...planned }, mostLines === null).map(({ heading, lines }) => {
    const shown = mostLines === null ? lines : lines.slice(0, mostLines);
    const rest = lines.length - shown.length;
    const more = rest > 0 ? [`  and ${rest} more; --all prints them`] : [];
    return [`\n${heading}`, ...shown.map((line) => `  ${line}`), ...more].join("\n");
  });
  const done = isDryRun ? "Dry run: nothing was recorded." : `Recorded: ${planned.entryCount} entries.`;
  return `${[planSummary({ plan, ...planned }), ...parts].join("\n")}\n\n${done}\n`;
}

function reportJson({ plan, format, guess, entryCount }: RecordedImport, { isDryRun }: ImportAsked): string {
  const { drafts: _drafts, ...told } = plan;
  return `${JSON.stringify({ format, isDryRun, entryCount, guess, ...told })}\n`;
}

/** Imports a file, or says what importing it would do, and prints the report. Gives 1 where the file has problems, so that nothing is recorded. */
export async function importRun(asked: ImportAsked): Promise<0 | 1> {
  const steps = stepsOn(process.stderr, asked.isDryRun ? 3 : 4);
  try {
    steps.tell("reading the file");
    const { file, format, publisher, isDryRun, isJson } = asked;
    const [bytes, beside] = [await fileBytes(file), await filesBeside(file)];
    const request = { bytes, format, publisher, name: path.basename(file), beside };
    const done = await withLog(async (log): Promise<RecordedImport> => {
      steps.tell("comparing it with the ledger");
      if (!isDryRun)
        return recordedImport(log, request, ({ plan }) =>
          steps.tell(`recording ${numberText(plan.drafts.length)} entries`),
        );
      return { ...plannedImport(request, await currentLedger(log)), entryCount: 0 };
    });
    steps.tell("printing");
    steps.wipe();
    process.stdout.write(isJson ? reportJson(done, asked) : reportText(done, asked));
    return done.plan.problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof ImportError) throw new UsageError(`${asked.file} ${error.message}`);
    throw error;
  } finally {
    steps.wipe();
  }
}
