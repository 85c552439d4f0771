import { useCallback, useState } from "react";
import { countText } from "../../lib/format/unit";
import { namedDay } from "../../lib/review/apart";
import type { Decision } from "../../lib/review/decisions";
import { newAttack } from "../../lib/review/new-attack";
import type { Review } from "../../lib/review/review";
import { figureText } from "./figure-words";
import { type Known, placesOf } from "./known";

interface Asked {
  readonly review: Review;
  readonly known: Known;
  readonly decide: (decision: Decision) => void;
  readonly announce: (words: string) => void;
}

/** Figures chosen together, and what is done with them. */
export interface Chosen {
  readonly keys: readonly string[];
  readonly mark: (key: string) => void;
  readonly clear: () => void;
  /** Makes the chosen figures those of another attack, or the one named where none is chosen. */
  readonly setApart: (key: string | null) => void;
}

/** The choosing of figures that are about another attack than their passage's. */
export function useChosen({ review, known, decide, announce }: Asked): Chosen {
  const [keys, setKeys] = useState<readonly string[]>([]);
  const mark = useCallback(
    (key: string) => {
      const isChosen = keys.includes(key);
      setKeys(isChosen ? keys.filter((one) => one !== key) : [...keys, key]);
      const figure = review.figures.find((one) => one.key === key);
      if (figure !== undefined) announce(`${isChosen ? "No longer chosen" : "Chosen"}: ${figureText(figure.fields)}.`);
    },
    [keys, review, announce],
  );
  const setApart = useCallback(
    (key: string | null) => {
      const wanted = keys.length > 0 ? keys : key === null ? [] : [key];
      const figures = review.figures.filter((one) => wanted.includes(one.key));
      const [first] = figures;
      if (first === undefined) return;
      const day = namedDay(review, first);
      if (day === null) return announce("Give the day of publication first; another attack begins with it.");
      const isTaken = (id: string) => known.taken.includes(id) || review.attacks.some((one) => one.id === id);
      const placeSets = figures.map(({ fields }) => fields.places);
      const attack = newAttack(day, placeSets, placesOf(known, review), false, isTaken);
      decide({ kind: "apart", keys: wanted, attack });
      setKeys([]);
      announce(`${countText(figures.length, "figure")} set apart as another attack: ${attack.label}.`);
    },
    [keys, review, known, decide, announce],
  );
  return { keys, mark, clear: () => setKeys([]), setApart };
}
