import { ledgerRevisionText } from "../format/status";
import { capitalised } from "../format/typography";
import type { Exporter, ExportSetting } from "./exporter";
import { fileDate } from "./file-date";
import { permalinkText } from "./permalink";
import { chartData, type DataSet, deckData } from "./tables/data-set";
import { notesSheet } from "./xlsx/notes-sheet";
import { dataSheet } from "./xlsx/sheet";
import { workbook } from "./xlsx/workbook";

/** As many columns of a table stay in sight as it takes to know which row one is in. */
function columnsTo(name: string, { columns }: DataSet["estimates"]): number {
  return columns.findIndex((column) => column.name === name) + 1;
}

function dataWorkbook(data: DataSet, { site }: ExportSetting): Promise<Uint8Array> {
  const address = permalinkText(data.permalink, site);
  const sheets = [
    dataSheet("Estimates", data.estimates, columnsTo("attack", data.estimates)),
    dataSheet("Claims", data.claims, 1),
    notesSheet(data, address),
  ];
  const description = [data.subtitle, capitalised(ledgerRevisionText(data.revision)), address].join("\n");
  return workbook(sheets, { title: data.title, description, date: fileDate(data.documents) });
}

/**
 * The figures, every claim behind them, and the reports with all notes, a sheet each. Numbers are numbers, days and instants are dates, a blank is
 * an empty cell with its status beside it, a reported zero is 0, and text stays text whatever it starts with.
 */
export const xlsx = {
  label: "Excel",
  holds: "the figures, every claim and the sources, a sheet each",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extension: "xlsx",
  disposition: "attachment",
  drawings: "none",
  takes: "while",
  options: {},
  ofChart: (document, setting) => dataWorkbook(chartData(document, setting), setting),
  ofDeck: (deck, setting) => dataWorkbook(deckData(deck, setting), setting),
} as const satisfies Exporter;
