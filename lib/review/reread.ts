import { isSetApart } from "./apart";
import type { NewAttack, Review } from "./review";
import { replaced, withRenamedEvent } from "./review-events";

/** A review whose attacks that nobody worded are given up for what the new reading has of their passages. */
function withoutProposals(review: Review, begun: Review): Review {
  const proposed = review.attacks.filter(({ follows }) => begun.segments.some(({ id }) => id === follows));
  const left = { ...review, attacks: review.attacks.filter((attack) => !proposed.includes(attack)) };
  return proposed.reduce((all, { id, follows }) => {
    const instead = begun.segments.find((segment) => segment.id === follows)?.event ?? null;
    return withRenamedEvent(all, id, instead);
  }, left);
}

/**
 * What is decided of a text that is read anew, as when its day is corrected: decisions, begun corrections and chosen events stay with their
 * figures and passages, and so do marked words and worded records. What was only proposed is proposed anew.
 */
export function reread(review: Review, begun: Review): Review {
  const kept = withoutProposals(review, begun);
  const apart = kept.segments.filter(isSetApart);
  const before = new Map(kept.figures.map((figure) => [figure.key, figure]));
  const figures = begun.figures.map((figure) => {
    const known = before.get(figure.key);
    if (known === undefined) return figure;
    if (apart.some(({ id }) => id === known.segment)) return known;
    if (known.decision === "undecided") return { ...figure, held: known.held };
    return { ...figure, decision: known.decision, fields: known.fields, held: known.held };
  });
  const own = kept.figures.filter(({ from }) => from !== "engine");
  const chosen = new Map(kept.segments.map((segment) => [segment.id, segment]));
  const segments = begun.segments.map((segment) => {
    const known = chosen.get(segment.id);
    if (known === undefined || !known.isChosen || known.event === null) return segment;
    return { ...segment, event: known.event, isChosen: true, isOneAttack: known.isOneAttack };
  });
  const attacks = kept.attacks.reduce<NewAttack[]>((all, attack) => replaced(all, attack, null), [...begun.attacks]);
  return {
    ...begun,
    report: kept.report,
    figures: [...figures, ...own].sort((a, b) => a.start - b.start || a.end - b.end),
    segments: [...segments, ...apart],
    attacks,
    periods: kept.periods,
    attributors: kept.attributors.reduce((all, one) => replaced(all, one, null), begun.attributors),
    places: kept.places.reduce((all, one) => replaced(all, one, null), begun.places),
  };
}
