import { withApart } from "./apart";
import { reread } from "./reread";
import type {
  FigureFields,
  HeldFields,
  NewAttack,
  NewAttributor,
  NewPeriod,
  NewPlace,
  ReportFields,
  Review,
  ReviewFigure,
} from "./review";
import { replaced, withRenamedEvent } from "./review-events";

/** What a reviewer does. Each gives another review; those that name what is not there change nothing. */
export type Decision =
  | { readonly kind: "accept" | "reject" | "reopen"; readonly key: string }
  | { readonly kind: "correct"; readonly key: string; readonly fields: FigureFields }
  | { readonly kind: "mark"; readonly figure: ReviewFigure }
  | { readonly kind: "assign"; readonly segment: string; readonly event: string | null }
  | { readonly kind: "report"; readonly fields: ReportFields }
  | { readonly kind: "attack"; readonly attack: NewAttack; readonly was: string | null }
  | { readonly kind: "attributor"; readonly attributor: NewAttributor; readonly was: string | null }
  | { readonly kind: "place"; readonly place: NewPlace; readonly was: string | null }
  | { readonly kind: "period"; readonly period: NewPeriod; readonly was: string | null }
  | { readonly kind: "apart"; readonly keys: readonly string[]; readonly attack: NewAttack }
  | { readonly kind: "one-attack"; readonly segment: string; readonly isOneAttack: boolean }
  | {
      readonly kind: "hold";
      readonly key: string;
      readonly fields?: Partial<FigureFields>;
      readonly typed?: Partial<Omit<HeldFields, "fields">>;
    }
  | { readonly kind: "let-go"; readonly key: string }
  | { readonly kind: "take-over"; readonly review: Review }
  | { readonly kind: "reread"; readonly begun: Review };

/** What a figure's correction says so far; the figure as it stands where none is begun. */
export function heldOf({ held, fields }: ReviewFigure): HeldFields {
  return held ?? { fields, typedPlace: "", typedSpeaker: "" };
}

function withFigure(review: Review, key: string, change: (figure: ReviewFigure) => ReviewFigure): Review {
  return { ...review, figures: review.figures.map((figure) => (figure.key === key ? change(figure) : figure)) };
}

function renamedAttributor(review: Review, was: string | null, id: string): Review {
  if (was === null || was === id) return review;
  const renamed = (fields: FigureFields) => (fields.attributedTo === was ? { ...fields, attributedTo: id } : fields);
  const figures = review.figures.map((one) => ({ ...one, read: renamed(one.read), fields: renamed(one.fields) }));
  return { ...review, figures };
}

function renamedPlace(review: Review, was: string | null, id: string): Review {
  if (was === null || was === id) return review;
  const renamed = (places: readonly string[]) => places.map((place) => (place === was ? id : place));
  const moved = (fields: FigureFields) => ({ ...fields, places: renamed(fields.places) });
  return {
    ...review,
    figures: review.figures.map((one) => ({ ...one, read: moved(one.read), fields: moved(one.fields) })),
    attacks: review.attacks.map((attack) => ({ ...attack, places: renamed(attack.places) })),
    periods: review.periods.map((period) => ({ ...period, places: renamed(period.places) })),
  };
}

/** The review after a decision. Pure: the one given stays as it is. */
export function decided(review: Review, decision: Decision): Review {
  switch (decision.kind) {
    case "accept":
      return withFigure(review, decision.key, (figure) => ({ ...figure, decision: "accepted" }));
    case "reject":
      return withFigure(review, decision.key, (figure) => ({ ...figure, decision: "rejected" }));
    case "reopen":
      return withFigure(review, decision.key, (figure) => ({ ...figure, decision: "undecided" }));
    case "correct":
      return withFigure(review, decision.key, (figure) => ({
        ...figure,
        fields: decision.fields,
        decision: "accepted",
        held: null,
      }));
    case "mark": {
      const { figure } = decision;
      if (review.figures.some(({ key }) => key === figure.key)) return review;
      return { ...review, figures: [...review.figures, figure].sort((a, b) => a.start - b.start || a.end - b.end) };
    }
    case "assign":
      return {
        ...review,
        segments: review.segments.map((one) =>
          one.id === decision.segment ? { ...one, event: decision.event, isChosen: true } : one,
        ),
      };
    case "report":
      return { ...review, report: decision.fields };
    case "attack": {
      const { attack, was } = decision;
      // Told in one step: an attack that is nobody's for a moment would be proposed anew for the places of no figure, under another id.
      const isNew = was === null && attack.follows !== null;
      const segments = review.segments.map((one) =>
        isNew && one.id === attack.follows ? { ...one, event: attack.id, isChosen: true } : one,
      );
      return withRenamedEvent({ ...review, segments, attacks: replaced(review.attacks, attack, was) }, was, attack.id);
    }
    case "apart":
      return withApart(review, decision.keys, decision.attack);
    case "period": {
      const { period, was } = decision;
      return withRenamedEvent({ ...review, periods: replaced(review.periods, period, was) }, was, period.id);
    }
    case "one-attack": {
      const { segment, isOneAttack } = decision;
      return {
        ...review,
        segments: review.segments.map((one) => (one.id === segment ? { ...one, isOneAttack } : one)),
      };
    }
    case "hold":
      return withFigure(review, decision.key, (figure) => {
        const { fields, ...typed } = heldOf(figure);
        const held = { fields: { ...fields, ...decision.fields }, ...typed, ...decision.typed };
        const isUntouched = JSON.stringify(held) === JSON.stringify(heldOf({ ...figure, held: null }));
        return { ...figure, held: isUntouched ? null : held };
      });
    case "let-go":
      return withFigure(review, decision.key, (figure) => ({ ...figure, held: null }));
    case "take-over":
      return decision.review;
    case "attributor": {
      const { attributor, was } = decision;
      const attributors = replaced(review.attributors, attributor, was);
      return renamedAttributor({ ...review, attributors }, was, attributor.id);
    }
    case "place":
      return renamedPlace(
        { ...review, places: replaced(review.places, decision.place, decision.was) },
        decision.was,
        decision.place.id,
      );
    case "reread":
      return reread(review, decision.begun);
  }
}
