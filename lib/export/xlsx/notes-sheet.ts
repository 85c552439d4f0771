import { reportTitleText } from "../../format/attribution";
import { instantText } from "../../format/instant";
import { ledgerRevisionText } from "../../format/status";
import { capitalised } from "../../format/typography";
import { citationLine, licence, readingGuide } from "../reading-guide";
import type { Column } from "../tables/column";
import type { DataSet } from "../tables/data-set";
import { dataCell, headCell, textCell } from "./cell";
import { rowAtFullHeight } from "./row-height";
import type { Sheet } from "./sheet";

interface Line {
  readonly about: string;
  readonly text: string;
  readonly publishedOn: string | null;
  readonly address: string | null;
  readonly id: string | null;
}

function line(about: string, text: string, rest: Partial<Line> = {}): Line {
  return { about, text, publishedOn: null, address: null, id: null, ...rest };
}

function scopeLines({ title, subtitle, documents, asOf, revision }: DataSet, address: string): Line[] {
  return [
    line("Title", title),
    line("Scope", subtitle),
    ...(documents.length > 1
      ? documents.map((document) => line("Chart", `${document.title}. ${document.subtitle}`, { id: document.chart }))
      : []),
    line("As of", asOf === null ? "All that is recorded" : instantText(asOf)),
    line("Ledger revision", capitalised(ledgerRevisionText(revision))),
    line("Revision hash", revision.hash),
    line("Permalink", address, { address }),
  ];
}

function noteLines({ documents }: DataSet): Line[] {
  return [...new Set(documents.flatMap(({ notes }) => notes))].map((note) => line("Note", note));
}

function sourceLines({ reports }: DataSet): Line[] {
  return reports.map((report) =>
    line("Source", reportTitleText(report), {
      publishedOn: report.publishedOn,
      address: report.url,
      id: report.id,
    }),
  );
}

function columnLines({ estimates, claims }: DataSet): Line[] {
  const ofSheet = (sheet: string, columns: readonly Column[]) =>
    columns.map(({ name, says }) => line(`Column of ${sheet}`, `${name}: ${says}.`));
  return [...ofSheet("Estimates", estimates.columns), ...ofSheet("Claims", claims.columns)];
}

const widthsChars = [22, 90, 15, 50, 34];

/** The sheet of the reports, and of all that a reader has to know of the others. `address` is where the same may be seen again. */
export function notesSheet(data: DataSet, address: string): Sheet {
  const lines = [
    ...scopeLines(data, address),
    ...readingGuide.map((text) => line("How to read", text)),
    ...noteLines(data),
    line("Licence", licence.text, { address: licence.address }),
    line("Citation", citationLine(data.title, data.revision, address)),
    ...sourceLines(data),
    ...columnLines(data),
  ];
  const rows = lines.map(({ about, text, publishedOn, address: to, id }) =>
    rowAtFullHeight(
      [textCell(about), textCell(text, true), dataCell(publishedOn, "day"), dataCell(to, "address"), textCell(id)],
      widthsChars,
    ),
  );
  return {
    name: "Sources and notes",
    widthsChars,
    rows: [["about", "text", "published_on", "address", "id"].map((name) => headCell(name, "text")), ...rows],
    links: lines.flatMap(({ address: to }, index) => (to === null ? [] : [{ row: index + 1, column: 3, address: to }])),
    stickyColumns: 1,
  };
}
