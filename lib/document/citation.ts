import { knownOnText } from "../format/instant";
import { ledgerRevisionText } from "../format/status";
import type { Revision } from "../ledger/entry";

/** What is cited: a chart, an attack or a dashboard, as recorded at a ledger revision. */
export interface Cited {
  /** What it is and what narrows it, such as "casualties" and a digest of its filters: its key tells it from all else that is cited of a revision. */
  readonly parts: readonly string[];
  readonly title: string;
  readonly revision: Revision;
  /** When the revision's last entry was recorded, ISO 8601; null for an empty ledger, which has no date. */
  readonly recordedAt: string | null;
  /** The instant as of which the figures are read; null for all that is known. */
  readonly asOf: string | null;
  /** The address that gives it again, pinned to the revision. */
  readonly address: string;
}

/** One way to cite: what it is called, the text, and the file name's ending for those that programs read. */
export interface Citation {
  readonly id: "text" | "bibtex" | "ris" | "csl-json";
  readonly label: string;
  readonly text: string;
}

const publisher = "Strike Ledger";

function dayOf({ recordedAt }: Cited): string | null {
  return recordedAt === null ? null : recordedAt.slice(0, 10);
}

function editionOf({ revision, asOf }: Cited): string {
  const edition = ledgerRevisionText(revision);
  return asOf === null ? edition : `${edition}, ${knownOnText(asOf)}`;
}

/** What a reference is called in a text that cites it: "strikeledger_casualties_rev112_q3fa9c1", in letters that BibTeX takes in a key. */
function citationKey({ parts: [what = "", ...narrowing], revision }: Cited): string {
  const parts = ["strikeledger", what, `rev${revision.seq}`, ...narrowing];
  return parts.map((part) => part.replace(/[^A-Za-z0-9-]+/g, "-")).join("_");
}

/** What BibTeX would read as its own signs, and as a command, written so that it prints as itself. */
function bibtexText(text: string): string {
  return text
    .replaceAll("\\", "\\textbackslash ")
    .replace(/[{}&%$#_]/g, (sign) => `\\${sign}`)
    .replaceAll("~", "\\textasciitilde ")
    .replaceAll("^", "\\textasciicircum ");
}

function citedText(cited: Cited): string {
  const on = dayOf(cited);
  const year = on === null ? "" : ` (${on.slice(0, 4)})`;
  return `${publisher}${year}. “${cited.title}”. ${editionOf(cited)}. ${cited.address}`;
}

function bibtex(cited: Cited): string {
  const on = dayOf(cited);
  const fields = [
    ["author", `{${publisher}}`],
    ["title", `{${bibtexText(cited.title)}}`],
    ...(on === null
      ? []
      : [
          ["year", on.slice(0, 4)],
          ["month", String(Number(on.slice(5, 7)))],
        ]),
    ["howpublished", `\\url{${cited.address}}`],
    ["note", bibtexText(editionOf(cited))],
  ];
  return `@misc{${citationKey(cited)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}\n`;
}

// A line of RIS ends its field; titles that hold line breaks become one line.
const risText = (text: string) => text.replace(/\s+/g, " ");

function ris(cited: Cited): string {
  const on = dayOf(cited);
  const lines = [
    ["TY", "DATA"],
    ["AU", publisher],
    ["TI", cited.title],
    ["PB", publisher],
    ...(on === null
      ? []
      : [
          ["PY", on.slice(0, 4)],
          ["DA", on.replaceAll("-", "/")],
        ]),
    ["ET", editionOf(cited)],
    ["UR", cited.address],
    ["ER", ""],
  ];
  return lines.map(([tag = "", text = ""]) => `${tag}  - ${risText(text)}\r\n`).join("");
}

function cslJson(cited: Cited): string {
  const on = dayOf(cited);
  const issued = on === null ? {} : { issued: { "date-parts": [on.split("-").map(Number)] } };
  const item = {
    id: citationKey(cited),
    type: "dataset",
    title: cited.title,
    author: [{ literal: publisher }],
    publisher,
    ...issued,
    version: editionOf(cited),
    URL: cited.address,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/**
 * How to cite what is shown, as text and for the programs that keep references (BibTeX, RIS, CSL-JSON). The date is when the ledger
 * revision was recorded; each report is to be cited for its figures besides. The same input gives the same text.
 */
export function citations(cited: Cited): readonly Citation[] {
  return [
    { id: "text", label: "Text", text: citedText(cited) },
    { id: "bibtex", label: "BibTeX", text: bibtex(cited) },
    { id: "ris", label: "RIS", text: ris(cited) },
    { id: "csl-json", label: "CSL-JSON", text: cslJson(cited) },
  ];
}
