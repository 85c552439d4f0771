import { statedByText } from "../../lib/format/attribution";
import { instantText } from "../../lib/format/instant";
import { placeSetText } from "../../lib/format/place";
import { capitalised } from "../../lib/format/typography";
import { valueSentenceText } from "../../lib/format/value";
import { type FigureFields, figureState, type Review, type ReviewFigure } from "../../lib/review/review";
import { eventLabel, type Known, placesOf, speakersOf } from "./known";
import { stateNames } from "./state-sign";

/** A figure in words: "At least 3 people killed". */
export function figureText({ of, ...fields }: FigureFields): string {
  return capitalised(valueSentenceText(of === null ? fields : { ...fields, of }));
}

/** Where a figure holds, who said it, and when where the text prints a time. */
export function figureDetail({ places, attributedTo, asOf }: FigureFields, review: Review, known: Known): string {
  const speaker = speakersOf(known, review).find(({ id }) => id === attributedTo) ?? null;
  const where = places.length === 0 ? "the attack’s places" : placeSetText(places, placesOf(known, review));
  const when = asOf === null || Number.isNaN(Date.parse(asOf)) ? [] : [`as of ${instantText(asOf)}`];
  return [where, statedByText(speaker), ...when].join(" · ");
}

/** The event that a figure is about, in words. */
export function figureEvent(event: string | null, review: Review, known: Known): string {
  return eventLabel(event, known, review) ?? "no attack chosen";
}

/** What is said aloud where a figure is come to: its words, state and place in the list. */
export function figureAnnouncement(figure: ReviewFigure, review: Review): string {
  const at = review.figures.findIndex(({ key }) => key === figure.key) + 1;
  return `${figureText(figure.fields)}. ${stateNames[figureState(figure)]}. Figure ${at} of ${review.figures.length}.`;
}

/** The first figure that was decided or corrected between two states of a review, as it was before; null where none was. */
export function changedFigure(review: Review, before: Review): ReviewFigure | null {
  const now = new Map(review.figures.map((figure) => [figure.key, figure]));
  const isChanged = (figure: ReviewFigure) => {
    const other = now.get(figure.key);
    return other !== undefined && (other.decision !== figure.decision || other.fields !== figure.fields);
  };
  return before.figures.find(isChanged) ?? null;
}
