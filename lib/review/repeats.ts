import { isSameCount } from "./figure-key";
import type { ReviewFigure } from "./review";

function isSameValue({ fields: a }: ReviewFigure, { fields: b }: ReviewFigure): boolean {
  return (["low", "best", "high"] as const).every((end) => a.value[end] === b.value[end]);
}

function isOfOneVoice({ fields: a }: ReviewFigure, { fields: b }: ReviewFigure): boolean {
  return a.attributedTo === null || a.attributedTo === b.attributedTo;
}

/** Whether a headline's figure is one of the text's own: it counts the same, where it names a place on the same ground. */
function isRepeated(headline: ReviewFigure, figure: ReviewFigure): boolean {
  const { places } = headline.fields;
  const fields = places.length === 0 ? { ...headline.fields, places: figure.fields.places } : headline.fields;
  return (
    headline.segment === figure.segment &&
    isSameCount(fields, figure.fields) &&
    isSameValue(headline, figure) &&
    isOfOneVoice(headline, figure)
  );
}

/**
 * The figures of a text, those of its headline that only repeat one below naming it and its speaker: a headline is no second source. One
 * that a named speaker stated is taken before one of the report's own voice. `headlineEnd`: where the first line ends; 0 for no headline.
 */
export function withRepeats(figures: readonly ReviewFigure[], headlineEnd: number): ReviewFigure[] {
  const below = figures.filter(({ start }) => start >= headlineEnd);
  return figures.map((figure) => {
    if (figure.start >= headlineEnd || figure.isElsewhere) return figure;
    const same = below.filter((one) => isRepeated(figure, one));
    const [own] = [...same.filter(({ fields }) => fields.attributedTo !== null), ...same];
    if (own === undefined) return figure;
    const fields = { ...figure.fields, places: own.fields.places, attributedTo: own.fields.attributedTo };
    return { ...figure, repeats: own.key, read: fields, fields };
  });
}
