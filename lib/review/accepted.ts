import type { Review, ReviewFigure } from "./review";

/** The figures that a person accepted or corrected, in the order of their words. */
export function acceptedFigures({ figures }: Pick<Review, "figures">): ReviewFigure[] {
  return figures.filter(({ decision }) => decision === "accepted").sort((a, b) => a.start - b.start || a.end - b.end);
}
