import { workedOutText } from "../format/claim-words";
import { capitalised, quotedText } from "../format/typography";
import { type ClaimRow, claimPartText } from "./claim-rows";

/** A claim with all that leads to its words, as a paragraph of a speaker's notes. */
export function claimParagraph(row: ClaimRow): string {
  const { event, counted, value, places, statedBy, publishedBy, time, words, href } = row;
  const told = claimPartText(row);
  const workedOut = workedOutText(row.claim);
  const said = [capitalised(statedBy), publishedBy, time].filter((text) => text !== "").join("; ");
  return [
    `${event}. ${counted}: ${value} (${places})${told === null ? "" : `; ${told}`}.`,
    `${said}.`,
    ...(workedOut === null ? [] : [`${capitalised(workedOut)}.`]),
    quotedText(words),
    ...(href === null ? [] : [href]),
  ].join(" ");
}
