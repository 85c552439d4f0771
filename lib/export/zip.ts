import { createHash } from "node:crypto";
import type { ChartDocument } from "../document/chart-document";
import type { Deck } from "../document/deck";
import { byCodeUnits } from "../ledger/order";
import { archive } from "./archive";
import { choiceParts } from "./choice-names";
import type { Exporter, ExportSetting } from "./exporter";
import { fileDate } from "./file-date";
import { permalinkText } from "./permalink";
import { chartData, type DataSet, deckData } from "./tables/data-set";
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

function archived(data: DataSet, drawn: readonly Entry[], { site }: ExportSetting): Uint8Array {
  const sumsPath = "SHA256SUMS";
  const sumsHold = `the SHA-256 of every other file: sha256sum -c ${sumsPath}`;
  const made = [...drawn, ...dataFiles(data, site)];
  const listed = [...made, { path: sumsPath, holds: sumsHold }];
  const readme = readmeText(data, listed, permalinkText(data.permalink, site));
  const summed = [...made, textEntry("README.txt", "what all of this is", readme)];
  const entries = [...summed, textEntry(sumsPath, sumsHold, sumsText(summed))];
  return archive(Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes])), fileDate(data.documents));
}

function chartEntries(document: ChartDocument, folder: string, formats: Formats, setting: ExportSetting) {
  return Object.values(formats).flatMap(({ extension, holds, options: offered, alsoArchived = [], ofChart }) =>
    [{ holds, options: {} }, ...alsoArchived].map(async (file): Promise<Entry> => {
      const name = [document.chart, ...choiceParts(file.options, offered)].join("_");
      const bytes = await ofChart(document, { ...setting, options: file.options });
      return { path: `${folder}${name}.${extension}`, holds: file.holds, bytes };
    }),
  );
}

function deckEntries(deck: Deck, formats: Formats, setting: ExportSetting): Promise<Entry>[] {
  const whole = Object.values(formats).flatMap(({ extension, holds, ofDeck }) =>
    ofDeck === null
      ? []
      : [Promise.resolve(ofDeck(deck, setting)).then((bytes) => ({ path: `${deck.id}.${extension}`, holds, bytes }))],
  );
  const single = Object.fromEntries(Object.entries(formats).filter(([, { ofDeck }]) => ofDeck === null));
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
    options: {},
    ofChart: async (document, setting) => {
      const entries = await Promise.all(chartEntries(document, "", formats, plain(setting)));
      return archived(chartData(document, setting.names), entries, setting);
    },
    ofDeck: async (deck, setting) => {
      const entries = await Promise.all(deckEntries(deck, formats, plain(setting)));
      return archived(deckData(deck, setting.names), entries, setting);
    },
  } as const satisfies Exporter;
}
