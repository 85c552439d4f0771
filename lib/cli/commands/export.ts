import { extname } from "node:path";
import { type Command, Option } from "commander";
import { chartDocument, fileWidthPx } from "../../../components/charts/document";
import { chartIds, isChartId } from "../../../components/charts/registry";
import { attackDeck } from "../../../components/decks/attack-deck";
import { comparisonDeck } from "../../../components/decks/comparison-deck";
import { dashboardDeck } from "../../../components/decks/dashboard-deck";
import { templateIds } from "../../briefing/templates/registry";
import type { Deck } from "../../document/deck";
import { isExportError } from "../../export/export-error";
import { deckFormatIds, exportedDeck, exportedFile, exportedLedger } from "../../export/exported-file";
import type { Exporter, ExportSetting } from "../../export/exporter";
import { exporters, type FormatId, formatIds, isFormatId } from "../../export/registry";
import type { Ledger } from "../../ledger/fold";
import { type FileOptionName, fileOptionNames, parsedFileOptions } from "../../query/file-options";
import { type ParameterName, parameters, parsedQuery, type RawQuery } from "../../query/query";
import { type Selection, selection } from "../../query/selection";
import { askedLedger, type CommandLedgers, withLedgers } from "../command-ledger";
import { UsageError } from "../usage-error";
import { type NamedDeck, recordedDeck, templateDeck } from "./briefing-file";
import { exportRemarks } from "./export-remarks";
import { checkedEnding, written } from "./written-file";

type Setting = Omit<ExportSetting, "names">;

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

function selected(ledger: Ledger, raw: RawQuery): Selection {
  const { query, notices } = parsedQuery(raw);
  const made = selection(ledger, query);
  const problems = [...notices, ...made.notices];
  if (problems.length > 0) throw new UsageError(problems.map(({ message }) => message).join(" "));
  return made;
}

/** What every claim that the ledger has is called, which is an archive of data. */
const wholeLedgerName = "ledger";

/** The pages that are files as a whole, besides each attack's own. */
const pages: Readonly<Record<string, (asked: Selection) => Promise<Deck | null>>> = {
  dashboard: dashboardDeck,
  comparison: comparisonDeck,
};

async function pageDeck(what: string, asked: Selection): Promise<Deck | null> {
  if (!Object.hasOwn(pages, what)) return attackDeck(what, asked);
  const deck = (await pages[what]?.(asked)) ?? null;
  if (deck !== null) return deck;
  throw new UsageError(
    "not all of that can be compared: name two to six attacks that had happened by then, each with --attack",
  );
}

async function deckFile(what: string, { deck, names }: NamedDeck, format: FormatId, setting: Setting) {
  const file = await exportedDeck(deck, format, { ...setting, names });
  if (file !== null) return file;
  throw new UsageError(
    `${exporters[format].label} holds one chart at a time; for ${what} use ${deckFormatIds.join(", ")}`,
  );
}

/** A briefing asks for itself: a filter beside it would be passed over. */
function withoutFilters(given: Given, but: readonly ParameterName[]): void {
  const filters = parameterNames.filter((name) => given[name] !== undefined && !but.includes(name));
  if (filters.length === 0) return;
  throw new UsageError(`a briefing has its own charts and filters; leave out ${filters.map(optionName).join(", ")}`);
}

async function madeFile(what: string, format: FormatId, given: Given, ledgers: CommandLedgers, setting: Setting) {
  const isNamed = what === wholeLedgerName || isChartId(what) || Object.hasOwn(pages, what);
  const recorded = isNamed ? null : await recordedDeck(what, ledgers);
  if (recorded !== null) {
    withoutFilters(given, []);
    return deckFile(what, recorded, format, setting);
  }
  const ledger = await askedLedger(ledgers, parsedQuery({ rev: given.rev }).query.rev);
  const asked = selected(ledger, given);
  if (isChartId(what)) {
    const { w, theme } = asked.query;
    const document = await chartDocument(what, asked, { widthPx: w ?? fileWidthPx, theme: theme ?? "light" });
    return exportedFile(document, format, { ...setting, names: ledger });
  }
  if (what === wholeLedgerName) {
    if (format === "zip") return exportedLedger(asked, setting);
    throw new UsageError(`${what} is an archive of data; for it use --format zip`);
  }
  const deck = await pageDeck(what, asked);
  if (deck !== null) return deckFile(what, { deck, names: ledger }, format, setting);
  throw new UsageError(
    `there is no chart and no attack "${what}"; known: ${wholeLedgerName}, ${Object.keys(pages).join(", ")}, ${chartIds.join(", ")}, an attack's id, a briefing's id`,
  );
}

async function templateFile(name: string, format: FormatId, given: Given, ledgers: CommandLedgers, setting: Setting) {
  withoutFilters(given, ["rev"]);
  const { query, notices } = parsedQuery({ rev: given.rev });
  if (notices.length > 0) throw new UsageError(notices.map(({ message }) => message).join(" "));
  return deckFile(`the template ${name}`, await templateDeck(name, ledgers, query.rev), format, setting);
}

function siteOf(site: string | undefined): string | null {
  if (site === undefined || site === "") return null;
  if (URL.canParse(site) && /^https?:$/.test(new URL(site).protocol)) return new URL(site).origin;
  throw new UsageError(`"${site}" is no site's address; write it as https://example.org`);
}

/** What is to be exported: what is named, or a template's briefing; never both. */
function checkedSubject(what: string | undefined, template: string | undefined): void {
  if ((what === undefined) !== (template === undefined)) return;
  const named = what === undefined ? "name what to export" : `"${what}" and --template are two things; name one`;
  throw new UsageError(
    `${named}: a chart, an attack's id, a briefing's id, dashboard, or --template with one of ${templateIds.join(", ")}`,
  );
}

async function exported(what: string | undefined, given: Given): Promise<string | null> {
  const template = given.template as string | undefined;
  checkedSubject(what, template);
  const out = given.out as string | undefined;
  const format = formatOf(given.format as string | undefined, out === "-" ? undefined : out);
  if (out !== undefined) await checkedEnding(format, out);
  const exporter: Exporter = exporters[format];
  const { options, notices } = parsedFileOptions(given, exporter.label, exporter.options);
  if (notices.length > 0) throw new UsageError(notices.map(({ message }) => message).join(" "));
  const site = siteOf(given.site as string | undefined);
  const file = await withLedgers((ledgers) => {
    const setting = { options, site, ledgerAt: ledgers.at };
    return template === undefined
      ? madeFile(what ?? "", format, given, ledgers, setting)
      : templateFile(template, format, given, ledgers, setting);
  });
  const path = out === "-" ? null : await written(out ?? ".", file);
  if (path === null) process.stdout.write(file.bytes);
  for (const remark of exportRemarks(file, format, site)) process.stderr.write(`${remark}\n`);
  return path;
}

/** What a file option takes, by the formats that offer it: "PNG: page, slide, square; PDF: a4, letter", each one's default first. */
function offeredText(name: FileOptionName): string {
  const offers = new Map<string, string[]>();
  for (const { label, options } of Object.values<Exporter>(exporters)) {
    const values = options[name]?.join(", ");
    if (values !== undefined) offers.set(values, [...(offers.get(values) ?? []), label]);
  }
  return [...offers].map(([values, labels]) => `${labels.join(", ")}: ${values}`).join("; ");
}

/** Makes `export`: a chart, an attack, a comparison, a briefing, a template's or the dashboard as a file, without a server. Prints the path it wrote. */
export function makeExport(command: Command): void {
  command
    .argument(
      "[what]",
      `a chart (${chartIds.join(", ")}), an attack's or a briefing's id, dashboard, comparison of the attacks named with --attack, or ${wholeLedgerName} for every claim as data`,
    )
    .option(
      "--template <name>",
      `a briefing begun from the ledger as it stands, in place of a name: ${templateIds.join(", ")}`,
    )
    .option("--format <format>", `one of ${formatIds.join(", ")}; by default what --out ends in`)
    .option("--out <path>", "a file, a folder for a file of its own name, or - for standard output", ".")
    .option("--site <address>", "where the site is, for the links in the file", process.env.STRIKE_LEDGER_URL);
  for (const name of parameterNames) {
    const { repeats, remedy } = parameters[name];
    command.addOption(new Option(`${optionName(name)} <${repeats ? "values..." : "value"}>`, remedy));
  }
  for (const name of fileOptionNames) command.addOption(new Option(`${optionName(name)} <value>`, offeredText(name)));
  command.action(async (what: string | undefined, given: Given) => {
    try {
      const target = await exported(what, given);
      if (target !== null) process.stdout.write(`${target}\n`);
    } catch (error) {
      if (!(error instanceof UsageError) && !isExportError(error)) throw error;
      command.error(`error: ${error.message}`, { exitCode: 2 });
    }
  });
}
