import {
  blanksGuideText,
  boundsGuideText,
  furthestGuideText,
  nightsGuideText,
  sumsGuideText,
} from "../format/reading-guide";
import { ledgerRevisionText } from "../format/status";
import type { Revision } from "../ledger/entry";

/** How the numbers and the blanks of data are to be read, a paragraph each. */
export const readingGuide: readonly string[] = [
  `${blanksGuideText()} The column status says which blank it is: not_reported where no report in the ledger gives a figure, stated_unknown where a source says that it is not known, part_only where reports give one kind of it alone, which the notes tell.`,
  `low and high are the ends of what is reported, best is the number of the source whose job the count is. ${boundsGuideText({ lowOpen: "low_open", highOpen: "high_open" })} ${furthestGuideText()}`,
  sumsGuideText(),
  nightsGuideText(),
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
