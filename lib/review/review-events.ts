import type { Review } from "./review";

/** Records with one more, or with another in the place of the one that had the id `was`. */
export function replaced<R extends { readonly id: string }>(records: readonly R[], record: R, was: string | null): R[] {
  const at = records.findIndex(({ id }) => id === (was ?? record.id));
  return at === -1 ? [...records, record] : records.with(at, record);
}

/** The review with every passage, figure and begun correction that named the event `was` naming `id` instead. `was` null: as it is. */
export function withRenamedEvent(review: Review, was: string | null, id: string | null): Review {
  if (was === null || was === id) return review;
  const renamed = (event: string | null) => (event === was ? id : event);
  return {
    ...review,
    segments: review.segments.map((segment) => ({ ...segment, event: renamed(segment.event) })),
    figures: review.figures.map((figure) => ({
      ...figure,
      fields: { ...figure.fields, event: renamed(figure.fields.event) },
      held: figure.held && {
        ...figure.held,
        fields: { ...figure.held.fields, event: renamed(figure.held.fields.event) },
      },
    })),
  };
}
