import type { Command } from "commander";
import { type ImportFormatId, importFormatIds, importFormats, isImportFormat } from "../../import/registry";
import { importRun } from "../import/import-run";
import { UsageError } from "../usage-error";

interface Given {
  readonly format?: string;
  readonly publisher?: string;
  readonly dryRun?: boolean;
  readonly all?: boolean;
  readonly json?: boolean;
}

const linesOfEach = 12;

function formatOf(name: string | undefined): ImportFormatId | null {
  if (name === undefined) return null;
  if (isImportFormat(name)) return name;
  throw new UsageError(`"${name}" is no format for --format; known: ${importFormatIds.join(", ")}`);
}

function publisherOf(name: string | undefined): string | null {
  if (name?.trim() === "") throw new UsageError("--publisher is empty; give who publishes the file, or leave it out");
  return name?.trim() ?? null;
}

const known = importFormatIds.map((id) => `${id} (${importFormats[id].label})`).join(", ");

/** Makes `import`: the figures of a file of another's, or of another ledger, into this one. A file with problems is imported not at all and ends the run with 1. */
export function makeImport(command: Command, end: (exitCode: 0 | 1) => void): void {
  command
    .argument("<file>", "a table (CSV), or a ZIP or datapackage.json that this program exported")
    .option("--format <name>", `what the file is; recognised where it is left out: ${known}`)
    .option("--publisher <name>", "who publishes the file, where the file does not say it")
    .option("--dry-run", "say what would be added, changed and left out, and record nothing")
    .option("--all", `print every line of the report, not the first ${linesOfEach} of each part`)
    .option("--json", "print the report as one JSON object")
    .action(async (file: string, given: Given, own: Command) => {
      try {
        const asked = { file, isDryRun: given.dryRun === true, isJson: given.json === true };
        const mostLines = given.all === true ? null : linesOfEach;
        const of = { format: formatOf(given.format), publisher: publisherOf(given.publisher) };
        end(await importRun({ ...asked, ...of, mostLines }));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        own.error(`error: ${error.message}`, { exitCode: 2 });
      }
    });
}
