import { capitalised } from "../format/typography";
import { type ClaimRow, claimPartText } from "./claim-rows";

/** A claim with all that leads to its words, as a paragraph of a speaker's notes. */
export function claimParagraph(row: ClaimRow): string {
  const { event, counted, value, places, statedBy, publishedBy, time, words, href } = row;
  const told = claimPartText(row);
  const said = [capitalised(statedBy), publishedBy, time].filter((text) => text !== "").join("; ");
  return [
    `${event}. ${counted}: ${value} (${places})${told === null ? "" : `; ${told}`}.`,
    `${said}.`,
    `“${words}”`,
    ...(href === null ? [] : [href]),
  ].join(" ");
}
