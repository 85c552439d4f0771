"use client";

import { type KeyboardEvent, useId, useState, useSyncExternalStore } from "react";
import { foldedText } from "../../lib/query/folded-text";
import { Check, controlClass } from "../ui/field";

/** One thing to tick. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceListProps {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
}

/** From this many on, the list scrolls and can be searched. */
const searchedFrom = 6;

const never = () => () => {};

/** Whether the page is alive: false on the server and without JavaScript. */
function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function keepForm(event: KeyboardEvent) {
  if (event.key === "Enter") event.preventDefault();
}

/**
 * Boxes that answer one question, several at once. A long list scrolls in its own box and, with JavaScript, can be searched;
 * what is ticked stays in sight. Nothing ticked means all.
 */
export function ChoiceList({ legend, name, choices, chosen }: ChoiceListProps) {
  const [sought, setSought] = useState("");
  const isLive = useIsLive();
  const id = useId();
  const isLong = choices.length >= searchedFrom;
  const words = foldedText(sought).split(" ");
  const matches = ({ label }: Choice) => words.every((word) => foldedText(label).includes(word));
  const count = choices.filter(matches).length;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-semibold">{legend}</legend>
      {isLong && isLive ? (
        <div className="mb-1">
          <label htmlFor={id} className="sr-only">
            Search in: {legend}
          </label>
          <input
            id={id}
            type="search"
            value={sought}
            placeholder="Type to find"
            onChange={(event) => setSought(event.target.value)}
            onKeyDown={keepForm}
            className={controlClass}
          />
          <p role="status" className={count === 0 ? "pt-1 text-sm" : "sr-only"}>
            {sought === "" ? "" : `${count} of ${choices.length} match`}
          </p>
        </div>
      ) : null}
      <ul className={isLong ? "relative max-h-52 overflow-y-auto border border-grid px-2 py-1" : ""}>
        {choices.map((choice) => (
          <li key={choice.value} className={matches(choice) ? "" : "hidden has-checked:block"}>
            <Check name={name} value={choice.value} label={choice.label} isChecked={chosen.includes(choice.value)} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
