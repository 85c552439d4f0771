import { datedDay, dayEarlier } from "./dated-day";
import { segmentDay } from "./near-events";
import { otherAttackDoubt } from "./other-attack";
import type { NewAttack, Review, ReviewFigure, ReviewSegment } from "./review";

const prefix = "apart-";
const weekday = /\bon (sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/iu;
const dayBefore =
  /\b(?:(?:a|one) day (?:earlier|before)|the (?:previous|preceding) (?:day|night)|the (?:day|night) before)\b/iu;
const reach = 200;

/** Whether a passage is one that a person set apart: a new reading of the text does not have it. */
export function isSetApart({ id }: Pick<ReviewSegment, "id">): boolean {
  return id.startsWith(prefix);
}

/**
 * The day that the sentence of a figure names ("on February 3", "on Tuesday"), as the last such day before the report's; the report's own
 * where it names none. Null while the day of publication is not known.
 */
export function namedDay(
  { text, report }: Pick<Review, "text" | "report">,
  { start, end }: Pick<ReviewFigure, "start" | "end">,
) {
  const { publishedOn } = report;
  if (publishedOn === null) return null;
  const before = /[^.!?\n]*$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? "";
  const after = /^[^.!?\n]*/u.exec(text.slice(end, end + reach))?.[0] ?? "";
  const sentence = `${before}${text.slice(start, end)}${after}`;
  const dated = datedDay(sentence, publishedOn);
  if (dated !== null) return dated.on ?? publishedOn;
  const label = weekday.exec(sentence)?.[1] ?? null;
  if (label === null && dayBefore.test(sentence)) return dayEarlier(publishedOn);
  return segmentDay({ kind: "attack", label }, publishedOn);
}

/** A review in which some figures are those of another attack, as a passage of its own; as it is where none of them is there. */
export function withApart(review: Review, keys: readonly string[], attack: NewAttack): Review {
  const isOwn = ({ key }: ReviewFigure) => keys.includes(key);
  if (!review.figures.some(isOwn)) return review;
  const numbers = review.segments.filter(isSetApart).map(({ id }) => Number(id.slice(prefix.length)));
  const number = Math.max(0, ...numbers) + 1;
  const segment: ReviewSegment = {
    ...{ id: `${prefix}${number}`, kind: "attack", event: attack.id, isChosen: true, isOneAttack: false },
    label: number === 1 ? "set apart by hand" : `set apart by hand, ${number}`,
  };
  const figures = review.figures.map((figure) => {
    if (!isOwn(figure)) return figure;
    const answered = otherAttackDoubt(review.text, review.report.publishedOn, figure);
    const doubts = figure.doubts.filter((doubt) => doubt !== answered);
    return { ...figure, segment: segment.id, doubts, isElsewhere: false, fields: { ...figure.fields, event: null } };
  });
  return { ...review, figures, segments: [...review.segments, segment], attacks: [...review.attacks, attack] };
}
