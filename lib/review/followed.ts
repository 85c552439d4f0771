import type { Place, PlaceId } from "../ledger/place";
import { segmentDay } from "./near-events";
import { newAttack } from "./new-attack";
import { eventOfFigure, type NewAttack, type Review } from "./review";
import { withRenamedEvent } from "./review-events";

/** The attack as the day of its passage and the figures about it now make it; as it is where no day is known. */
function remade(attack: NewAttack, review: Review, places: ReadonlyMap<PlaceId, Place>, isTaken: IsTaken): NewAttack {
  const segment = review.segments.find(({ id }) => id === attack.follows);
  const day = segment === undefined ? null : segmentDay(segment, review.report.publishedOn);
  if (day === null) return attack;
  const placeSets = review.figures
    .filter((figure) => figure.decision !== "rejected" && eventOfFigure(figure, review) === attack.id)
    .map(({ fields }) => fields.places);
  const isNight = attack.precision === "night";
  return {
    ...newAttack(day, placeSets, places, isNight, isTaken),
    precision: attack.precision,
    follows: attack.follows,
  };
}

type IsTaken = (id: string) => boolean;

/**
 * A review whose proposed attacks follow what they were made of: the day of publication and the places of their figures, as they now stand.
 * An attack that a person has worded stays as it is. `places` are the ledger's with the review's own; `isTaken` says which ids are not free.
 */
export function followed(review: Review, places: ReadonlyMap<PlaceId, Place>, isTaken: IsTaken): Review {
  let all = review;
  for (const attack of review.attacks) {
    if (attack.follows === null) continue;
    const others = all.attacks.filter(({ id }) => id !== attack.id);
    const next = remade(attack, all, places, (id) => isTaken(id) || others.some((one) => one.id === id));
    if (JSON.stringify(next) === JSON.stringify(attack)) continue;
    const attacks = all.attacks.map((one) => (one.id === attack.id ? next : one));
    all = withRenamedEvent({ ...all, attacks }, attack.id, next.id);
  }
  return all;
}
