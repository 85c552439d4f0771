import { ledgerRevisionText } from "../format/status";
import type { Revision } from "../ledger/entry";

/** How the numbers and the blanks of data are to be read, a paragraph each. */
export const readingGuide: readonly string[] = [
  "A blank number is never a zero; a reported zero is 0. The column status says which blank it is: not_reported where no report in the ledger gives a figure, stated_unknown where a source says that it is not known.",
  "low and high are the ends of what is reported, best is the number of the source whose job the count is. Where high_open is true the number may be higher than the words state (“at least 15” has low 15, best 15 and no high); where low_open is true it may be lower. “About 400” has best 400 and neither end. Where sources disagree, low and high are the furthest that any of them goes.",
  "Never add figures of different units, of places that overlap, or a part to its whole. Nothing here is summed up or filled in: every figure is one that a source stated.",
  "An attack’s night is named after the day on which it ends, as the Ukrainian air force counts.",
];

/** Under what terms data are handed on. */
export const licence = {
  id: "MIT",
  title: "MIT License",
  address: "https://opensource.org/license/mit",
  text: "Strike Ledger’s code and records are under the MIT licence. The reports belong to their publishers. What is kept of them is facts: figures, a bibliographic record, and a few words by which each figure can be found again.",
} as const;

/** How what is handed on is cited: its title, the ledger revision that it was made from, and the address that gives it again. */
export function citationLine(title: string, revision: Revision, address: string): string {
  return `Strike Ledger, “${title}”, ${ledgerRevisionText(revision)}, with the figures of the reports it names. ${address}`;
}
