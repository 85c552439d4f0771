import { createHash } from "node:crypto";
import type { ChartDocument } from "../document/chart-document";
import type { Deck } from "../document/deck";
import { byCodeUnits } from "../ledger/order";
import type { FileOptions } from "../query/file-options";
import { othersTurn } from "../query/steps";
import { archive } from "./archive";
import { choiceParts } from "./choice-names";
import type { Exporter, ExportSetting } from "./exporter";
import { fileDate } from "./file-date";
import { permalinkText } from "./permalink";
import { type ClaimSet, chartData, deckData } from "./tables/data-set";
import { dataFiles } from "./zip/data-files";
import type { Entry } from "./zip/entry";
import { readmeText } from "./zip/readme";

type Formats = Readonly<Record<string, Exporter>>;

function sumsText(entries: readonly Entry[]): string {
  return [...entries]
    .sort((a, b) => byCodeUnits(a.path, b.path))
    .map(({ path, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}

function textEntry(path: string, holds: string, text: string): Entry {
  return { path, holds, bytes: new TextEncoder().encode(text) };
}

/** An archive of data with their description, the files given, what it all is for people, and the sums of the files. */
export function archived(data: ClaimSet, drawn: readonly Entry[], { site }: Pick<ExportSetting, "site">): Uint8Array {
  const sumsPath = "SHA256SUMS";
  const sumsHold = `the SHA-256 of every other file: sha256sum -c ${sumsPath}`;
  const made = [...drawn, ...dataFiles(data, site)];
  const listed = [...made, { path: sumsPath, holds: sumsHold }];
  const readme = readmeText(data, listed, permalinkText(data.permalink, site));
  const summed = [...made, textEntry("README.txt", "what all of this is", readme)];
  const entries = [...summed, textEntry(sumsPath, sumsHold, sumsText(summed))];
  const date = fileDate([{ sources: data.reports.map((report) => ({ report })) }]);
  return archive(Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes])), date);
}

/** A file of the archive, still to be made. */
type EntryMaking = () => Promise<Entry>;

/** The files, made one after the other; between two of them a server answers whoever asks it for something else. */
async function madeEntries(makings: readonly EntryMaking[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const make of makings) {
    entries.push(await make());
    await othersTurn();
  }
  return entries;
}

/** A format's files of one thing: the one with no choices made, and those that the format names besides. */
function formatEntries(
  {
    extension,
    holds,
    options: offered,
    alsoArchived = [],
  }: Pick<Exporter, "extension" | "holds" | "options" | "alsoArchived">,
  path: string,
  bytesOf: (options: FileOptions) => Uint8Array | Promise<Uint8Array>,
): EntryMaking[] {
  return [{ holds, options: {} }, ...alsoArchived].map((file) => async () => {
    const name = [path, ...choiceParts(file.options, offered)].join("_");
    return { path: `${name}.${extension}`, holds: file.holds, bytes: await bytesOf(file.options) };
  });
}

function chartEntries(document: ChartDocument, folder: string, formats: Formats, setting: ExportSetting) {
  return Object.values(formats).flatMap((format) =>
    formatEntries(format, `${folder}${document.chart}`, (options) => format.ofChart(document, { ...setting, options })),
  );
}

/** A format that makes a chart's file once, however many slides show the chart. */
function madeOnce(format: Exporter): Exporter {
  const made = new Map<ChartDocument, Map<string, Uint8Array>>();
  return {
    ...format,
    ofChart: async (document, setting) => {
      const files = made.get(document) ?? new Map<string, Uint8Array>();
      made.set(document, files);
      const key = JSON.stringify(setting.options);
      const bytes = files.get(key) ?? (await format.ofChart(document, setting));
      files.set(key, bytes);
      return bytes;
    },
  };
}

function deckEntries(deck: Deck, formats: Formats, setting: ExportSetting): EntryMaking[] {
  const whole = Object.values(formats).flatMap((format) => {
    const { ofDeck } = format;
    if (ofDeck === null) return [];
    const own = deck.shape === undefined ? format : { ...format, alsoArchived: format.shows?.slice(1) ?? [] };
    return formatEntries(own, deck.id, (options) => ofDeck(deck, { ...setting, options }));
  });
  const single = Object.fromEntries(
    Object.entries(formats).flatMap(([id, format]) => (format.ofDeck === null ? [[id, madeOnce(format)]] : [])),
  );
  const charts = deck.documents.flatMap((document, index) =>
    chartEntries(document, `charts/${index + 1}-`, single, setting),
  );
  return [...whole, ...charts];
}

/**
 * The archive of everything: a file of each of the formats given, with no choices made and with those that the format names; the data as tables with their description (Frictionless
 * Data Package); what it all is, for people; and the sums of the files. Formats that hold one chart at a time give a deck a file for each of
 * its charts.
 */
export function zipOf(formats: Formats) {
  const plain = (setting: ExportSetting): ExportSetting => ({ ...setting, options: {} });
  return {
    label: "ZIP",
    holds: "all of these, with the data, a description of it and check sums",
    mediaType: "application/zip",
    extension: "zip",
    disposition: "attachment",
    drawings: "themed",
    takes: "while",
    options: {},
    ofChart: async (document, setting) => {
      const entries = await madeEntries(chartEntries(document, "", formats, plain(setting)));
      return archived(chartData(document, setting), entries, setting);
    },
    ofDeck: async (deck, setting) => {
      const entries = await madeEntries(deckEntries(deck, formats, plain(setting)));
      return archived(deckData(deck, setting), entries, setting);
    },
  } as const satisfies Exporter;
}
