import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { chartDocument, fileWidthPx } from "../../../components/charts/document";
import { chartIds, isChartId } from "../../../components/charts/registry";
import { attackDeck } from "../../../components/decks/attack-deck";
import { dashboardDeck } from "../../../components/decks/dashboard-deck";
import { isExportError } from "../../export/export-error";
import { deckFormatIds, type ExportedFile, exportedDeck, exportedFile } from "../../export/exported-file";
import type { Exporter, ExportSetting } from "../../export/exporter";
import { exporters, type FormatId, formatIds, isFormatId } from "../../export/registry";
import type { Ledger } from "../../ledger/fold";
import { fileOptionNames, parsedFileOptions } from "../../query/file-options";
import { type ParameterName, parameters, parsedQuery, type RawQuery } from "../../query/query";
import { type Selection, selection } from "../../query/selection";
import { commandLedger } from "../command-ledger";
import { UsageError } from "../usage-error";

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

const parameterNames = Object.keys(parameters) as ParameterName[];

/** A parameter of the query string as an option of the command line: `asOf` is `--as-of`. */
function optionName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function formatOf(format: string | undefined, out: string | undefined): FormatId {
  const asked = format ?? (out === undefined ? "" : extname(out).slice(1));
  if (isFormatId(asked)) return asked;
  const known = `known: ${formatIds.join(", ")}`;
  throw new UsageError(asked === "" ? `name a format (--format); ${known}` : `there is no format "${asked}"; ${known}`);
}

/** A path that ends in another format than was named would hold what nothing can open. */
function checkedEnding(format: FormatId, out: string): void {
  const ending = extname(out).slice(1).toLowerCase();
  if (out.endsWith("/") || ending === format || !isFormatId(ending)) return;
  throw new UsageError(
    `--format is ${format}, and --out ${out} ends in .${ending}; name the same format in both, or one`,
  );
}

function selected(ledger: Ledger, raw: RawQuery): Selection {
  const { query, notices } = parsedQuery(raw);
  const made = selection(ledger, query);
  const problems = [...notices, ...made.notices];
  if (problems.length > 0) throw new UsageError(problems.map(({ message }) => message).join(" "));
  return made;
}

async function madeFile(what: string, format: FormatId, asked: Selection, setting: ExportSetting) {
  if (isChartId(what)) {
    const { w, theme } = asked.query;
    const document = await chartDocument(what, asked, { widthPx: w ?? fileWidthPx, theme: theme ?? "light" });
    return exportedFile(document, format, setting);
  }
  const deck = what === "dashboard" ? await dashboardDeck(asked) : await attackDeck(what, asked);
  if (deck === null) {
    throw new UsageError(
      `there is no chart and no attack "${what}"; known: dashboard, ${chartIds.join(", ")}, an attack's id`,
    );
  }
  const file = await exportedDeck(deck, format, setting);
  if (file !== null) return file;
  throw new UsageError(
    `${exporters[format].label} holds one chart at a time; for ${what} use ${deckFormatIds.join(", ")}`,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

/** Where a file goes: the path itself, or the file's own name inside a folder. */
async function targetOf(out: string, { name }: ExportedFile): Promise<string> {
  return resolve((await isFolder(out)) || out.endsWith("/") ? join(out, name) : out);
}

/** Writes a file whole or not at all: what stood there stays until the new one is complete. */
async function written(out: string, file: ExportedFile): Promise<string> {
  const target = await targetOf(out, file);
  const partial = `${target}.${process.pid}.part`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(partial, file.bytes);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${out} cannot be written (${reason}); name another path with --out`);
  }
  return target;
}

function siteOf(site: string | undefined): string | null {
  if (site === undefined || site === "") return null;
  if (URL.canParse(site) && /^https?:$/.test(new URL(site).protocol)) return new URL(site).origin;
  throw new UsageError(`"${site}" is no site's address; write it as https://example.org`);
}

async function exported(what: string, given: Given): Promise<string | null> {
  const out = given.out as string | undefined;
  const format = formatOf(given.format as string | undefined, out === "-" ? undefined : out);
  if (out !== undefined && !(await isFolder(out))) checkedEnding(format, out);
  const exporter: Exporter = exporters[format];
  const { options, notices } = parsedFileOptions(given, exporter.label, exporter.options);
  if (notices.length > 0) throw new UsageError(notices.map(({ message }) => message).join(" "));
  const site = siteOf(given.site as string | undefined);
  const ledger = await commandLedger(parsedQuery({ rev: given.rev }).query.rev);
  const file = await madeFile(what, format, selected(ledger, given), { names: ledger, options, site });
  if (out !== "-") return written(out ?? ".", file);
  process.stdout.write(file.bytes);
  return null;
}

/** Adds `export`: a chart, an attack or the dashboard as a file, without a server. Prints the path it wrote. */
export function addExport(program: Command): void {
  const command = program
    .command("export")
    .description("write a chart, an attack or the dashboard as a file")
    .argument("<what>", `a chart (${chartIds.join(", ")}), an attack's id, or dashboard`)
    .option("--format <format>", `one of ${formatIds.join(", ")}; by default what --out ends in`)
    .option("--out <path>", "a file, a folder for a file of its own name, or - for standard output", ".")
    .option("--site <address>", "where the site is, for the links in the file", process.env.STRIKE_LEDGER_URL);
  for (const name of parameterNames) {
    const { repeats, remedy } = parameters[name];
    command.addOption(new Option(`${optionName(name)} <${repeats ? "values..." : "value"}>`, remedy));
  }
  for (const name of fileOptionNames) command.addOption(new Option(`${optionName(name)} <value>`, "of the file"));
  command.action(async (what: string, given: Given) => {
    try {
      const target = await exported(what, given);
      if (target !== null) process.stdout.write(`${target}\n`);
    } catch (error) {
      if (!(error instanceof UsageError) && !isExportError(error)) throw error;
      command.error(`error: ${error.message}`, { exitCode: 2 });
    }
  });
}
