import type { Command } from "commander";
import { knownEndings } from "../../reading/registry";
import { extractRun } from "../extract/extract-run";
import type { Job, Wording } from "../extract/job";
import { UsageError } from "../usage-error";

interface Given {
  readonly json?: boolean;
  readonly published?: string;
  readonly publisher?: string;
}

async function publishedDay(published: string | undefined): Promise<string | null> {
  if (published === undefined) return null;
  // Read only where it is needed: the threads read it too, meanwhile.
  const { calendarDaySchema } = await import("../../ledger/kyiv-time");
  if (calendarDaySchema.safeParse(published).success) return published;
  throw new UsageError(`"${published}" is no day for --published; write it as 2026-01-24`);
}

function publisherName(publisher: string | undefined): string | null {
  if (publisher?.trim() === "") throw new UsageError("--publisher is empty; give the publisher's name or leave it out");
  return publisher?.trim() ?? null;
}

function wordingOf(isJson: boolean): Wording {
  if (isJson) return "json";
  return process.stdout.isTTY && !process.env.NO_COLOR ? "coloured" : "marked";
}

async function jobsOf(files: readonly string[], given: Given): Promise<Job[]> {
  if (files.indexOf("-") !== files.lastIndexOf("-")) throw new UsageError("standard input (-) can be read once only");
  const publishedOn = await publishedDay(given.published);
  const publisher = publisherName(given.publisher);
  const wording = wordingOf(given.json === true);
  return files.map((file) => ({ file, bytes: null, publishedOn, publisher, wording }));
}

/** Makes `extract`: the figures in reports' files. Prints them; a file that cannot be read is a line on stderr and ends the run with 1. */
export function makeExtract(extract: Command, end: (exitCode: 0 | 1) => void): void {
  extract
    .argument("<files...>", `reports (${knownEndings.join(", ")}), or - for standard input`)
    .option(
      "--json",
      "one JSON object a file, each on a line; it has the text that offsets are into, except for plain text files",
    )
    .option("--published <day>", "the day on which the reports were published, as 2026-01-24")
    .option("--publisher <name>", "who published the reports")
    .action(async (files: string[], given: Given, command: Command) => {
      try {
        end(await extractRun(await jobsOf(files, given)));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        command.error(`error: ${error.message}`, { exitCode: 2 });
      }
    });
}
