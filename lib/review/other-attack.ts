import { datedDay, dayEarlier } from "./dated-day";
import type { Review, ReviewFigure } from "./review";

const otherTime =
  /\b(?:(?:a|one|two|three|four|five|six|several|\d{1,3}) (?:day|week|month)s? (?:earlier|before|ago)|the (?:previous|preceding) (?:day|week|month)|the day before(?! yesterday)|(?:an?|the) (?:earlier|previous) (?:attack|strike|raid|barrage|bombardment))\b/iu;
const paragraphReach = 400;
const sentenceReach = 200;

/**
 * Why a figure of the report's own attack may be of another one: the words of its paragraph, up to the end of its sentence, that speak of an
 * earlier attack or time, or of a day that lies more than one before the report's. Null where none do.
 */
export function otherAttackDoubt(
  text: string,
  publishedOn: string | null,
  { start, end }: Pick<ReviewFigure, "start" | "end">,
): string | null {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - paragraphReach);
  const rest = /^[^.!?\n]*/u.exec(text.slice(end, end + sentenceReach))?.[0] ?? "";
  const told = `${text.slice(from, end)}${rest}`;
  const saying = (words: string) =>
    `the text speaks of “${words}” here; if that is another attack, choose all of its figures and set them apart`;
  const [earlier] = otherTime.exec(told) ?? [];
  if (earlier !== undefined) return saying(earlier);
  if (publishedOn === null || Number.isNaN(Date.parse(publishedOn))) return null;
  const dated = datedDay(told, publishedOn);
  return dated === null || dated.on === null || dated.on >= dayEarlier(publishedOn) ? null : saying(dated.words);
}

/** The figures of a text, those of its own attack with that doubt where there is one. */
export function withOtherAttackDoubts({ figures, text }: Pick<Review, "figures" | "text">, publishedOn: string | null) {
  return figures.map((figure): ReviewFigure => {
    const doubt = figure.segment === "lead" ? otherAttackDoubt(text, publishedOn, figure) : null;
    return doubt === null ? figure : { ...figure, doubts: [...figure.doubts, doubt] };
  });
}
