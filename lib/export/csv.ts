import type { Deck } from "../document/deck";
import type { Exporter, Names } from "./exporter";
import { csvTableText } from "./tables/csv-text";
import { estimateColumns } from "./tables/estimate-columns";
import { deckFigures, estimateRows, type Figures, type RowSetting } from "./tables/estimate-rows";

/**
 * The columns, in order. A blank number is one that no words give: nothing is reported or, as `status` says, it is stated to be unknown;
 * or the end is open, or the figure only approximate. A reported zero is 0.
 */
export const csvColumns = estimateColumns({ chart: false, hxl: false }).map(({ name }) => name);

/**
 * The figures as text: the header, then a line for each. With `hasTags` the HXL tags of the columns stand in the second line, and a column
 * `hxl` gives each measure's own. Addresses are within the site where `site` is null.
 */
export function csvText(figures: Figures, names: Names, hasTags = false, site: string | null = null): string {
  const columns = estimateColumns({ chart: false, hxl: hasTags });
  return csvTableText({ columns, rows: estimateRows(null, figures, { names, site }) }, hasTags);
}

/** The figures of all of a deck's tables as text, whose rows a column `chart` tells apart. */
function deckCsvText(deck: Deck, setting: RowSetting, hasTags: boolean): string {
  const rows = deck.tables.flatMap((one) => estimateRows(one.chart, deckFigures(one, deck), setting));
  return csvTableText({ columns: estimateColumns({ chart: true, hxl: hasTags }), rows }, hasTags);
}

/**
 * The figures as comma-separated values (RFC 4180, UTF-8, lines end in CRLF), one line for each attack, measure and headline figure,
 * and one with blanks where nothing is reported. HXL tags after the standard, 1.1.
 */
export const csv = {
  label: "CSV",
  holds: "the figures, one line each, for a spreadsheet",
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  disposition: "attachment",
  drawings: "none",
  takes: "moment",
  options: { hxl: ["0", "1"] },
  alsoArchived: [{ options: { hxl: "1" }, holds: "the figures with HXL tags in the second line" }],
  ofDeck: (deck, { names, site, options }) =>
    new TextEncoder().encode(deckCsvText(deck, { names, site }, options.hxl === "1")),
  ofChart: (document, { names, site, options }) =>
    new TextEncoder().encode(csvText(document, names, options.hxl === "1", site)),
} as const satisfies Exporter;
