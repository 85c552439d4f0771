import { debianInstalled, programPath } from "./debian.mjs";

/** The programs that the tests of files read them with besides our own readers. */
const readers = [
  {
    name: "LibreOffice",
    programs: ["soffice"],
    packages: ["libreoffice-impress", "libreoffice-calc"],
    reads: "PPTX and XLSX files",
  },
  {
    name: "Poppler",
    programs: ["pdftotext", "pdfinfo", "pdffonts"],
    packages: ["poppler-utils"],
    reads: "PDF files",
  },
  { name: "Python", programs: ["python3"], packages: ["python3"], reads: "ZIP files" },
];

function isAtHand({ programs }) {
  return programs.every((program) => programPath([program]) !== null);
}

/**
 * What has to be said about the programs that files are read with: a line for each that is missing and could not be installed.
 * @param {(line: string) => void} tell
 * @returns {Promise<string[]>}
 */
export async function readerNotes(tell) {
  const notes = [];
  for (const reader of readers) {
    const { name, programs, packages, reads } = reader;
    if (isAtHand(reader) || ((await debianInstalled(packages, tell)) && isAtHand(reader))) continue;
    const missing = `there is no ${programs.filter((program) => programPath([program]) === null).join(" and no ")}`;
    const note = `${reads.toUpperCase()} WERE NOT READ WITH ${name.toUpperCase()}: ${missing} and none could be installed. Install ${name} (Debian: ${packages.join(" ")}).`;
    tell(note);
    notes.push(note);
  }
  return notes;
}
