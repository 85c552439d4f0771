import { publishedOnText, reportTitleText } from "../../format/attribution";
import { knownOnText } from "../../format/instant";
import { ledgerRevisionText } from "../../format/status";
import { capitalised } from "../../format/typography";
import type { Report } from "../../ledger/report";
import { citationLine, licence, readingGuide } from "../reading-guide";
import type { ClaimSet } from "../tables/data-set";
import type { Entry } from "./entry";

/** What a file is named by in the list of all. */
type Listed = Pick<Entry, "path" | "holds">;

const lineWidth = 96;

/** Text on lines of at most `lineWidth` characters, each after the first under the first one's text. */
function wrapped(text: string, start = "", under = " ".repeat(start.length)): string {
  const lines: string[] = [];
  let line = start;
  for (const word of text.split(/\s+/)) {
    const isFirst = line === start || line === under;
    if (!isFirst && line.length + 1 + word.length > lineWidth) {
      lines.push(line);
      line = `${under}${word}`;
    } else line += isFirst ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${heading.toUpperCase()}\n\n${lines.join("\n")}\n`;
}

function listedText(files: readonly Listed[]): string[] {
  const widest = Math.max(...files.map(({ path }) => path.length));
  return files.map(({ path, holds }) => wrapped(holds, `  ${path.padEnd(widest)}  `));
}

function reportText(report: Report): string {
  const address = report.url === null ? "" : ` ${report.url}`;
  const published = publishedOnText(report).replace(/\.$/, "");
  return wrapped(`${reportTitleText(report)}. ${published}.${address}`, "- ");
}

/** What an archive holds, how its figures are to be read, where they are from, and how they are cited, for people. */
export function readmeText(data: ClaimSet, files: readonly Listed[], address: string): string {
  const { title, subtitle, documents, asOf, revision, reports } = data;
  const notes = [...new Set(documents.flatMap((document) => document.notes))];
  const known = asOf === null ? [] : [`${capitalised(knownOnText(asOf))}.`];
  return [
    `${wrapped(title)}\n${wrapped(subtitle)}\n`,
    [...known, `${capitalised(ledgerRevisionText(revision))}, hash ${revision.hash}`, address, ""].join("\n"),
    section("Files", listedText(files)),
    section(
      "How to read them",
      readingGuide.map((text) => wrapped(text, "- ")),
    ),
    section(
      "Notes",
      notes.map((note) => wrapped(note, "- ")),
    ),
    section("Sources", reports.map(reportText)),
    section("Citation", [wrapped(citationLine(title, revision, address))]),
    section("Licence", [wrapped(licence.text)]),
  ]
    .filter((part) => part !== "")
    .join("\n");
}
