"use client";

import { type KeyboardEvent, useId, useState, useSyncExternalStore } from "react";
import { foldedText } from "../../lib/query/folded-text";
import { Check, controlClass } from "../ui/field";
import type { Choice } from "./choice";
import { type FoundChoices, useFoundChoices } from "./use-found-choices";

/** Where the rest of a long list is found: how many things there are altogether, and the address that answers a text. */
export interface FurtherChoices {
  readonly total: number;
  readonly path: string;
}

interface ChoiceListProps {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** Left out where `choices` are all there is. */
  readonly further?: FurtherChoices | undefined;
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

function foundText(sought: string, count: number, total: number, found: FoundChoices): string {
  if (sought === "") return "";
  if (found.state === "asking") return "Looking";
  if (found.state === "failed") return "The site was not reached; what is listed was searched.";
  const all = found.state === "found" ? found.total : count;
  return all > count ? `${count} of ${all} that match are listed` : `${all} of ${total} match`;
}

/**
 * Boxes that answer one question, several at once. A long list scrolls in its own box and, with JavaScript, can be searched;
 * what is ticked stays in sight. Nothing ticked means all.
 */
export function ChoiceList({ legend, name, choices, chosen, further }: ChoiceListProps) {
  const [sought, setSought] = useState("");
  const [ticked, setTicked] = useState<readonly Choice[]>([]);
  const found = useFoundChoices(further?.path ?? null, sought);
  const isLive = useIsLive();
  const id = useId();
  const total = further?.total ?? choices.length;
  const isLong = total >= searchedFrom;
  const words = foldedText(sought).split(" ");
  const isNamed = ({ label }: Choice) => words.every((word) => foldedText(label).includes(word));
  const fresh = found.choices.filter((one) => !choices.some(({ value }) => value === one.value));
  const kept = ticked.filter((one) => ![...choices, ...fresh].some(({ value }) => value === one.value));
  const isFound = ({ value }: Choice) => found.choices.some((one) => one.value === value);
  const matches = (choice: Choice) => (found.state === "found" ? isFound(choice) : isNamed(choice));
  const listed = [...choices, ...fresh, ...kept];
  const count = listed.filter(matches).length;
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
          <p role="status" className={sought !== "" && count === 0 ? "pt-1 text-sm" : "sr-only"}>
            {foundText(sought, count, total, found)}
          </p>
        </div>
      ) : null}
      <ul
        className={isLong ? "relative max-h-52 overflow-y-auto border border-grid px-2 py-1" : ""}
        onChange={() => setTicked(listed)}
      >
        {listed.map((choice) => (
          <li key={choice.value} className={matches(choice) ? "" : "hidden has-checked:block"}>
            <Check name={name} value={choice.value} label={choice.label} isChecked={chosen.includes(choice.value)} />
          </li>
        ))}
      </ul>
      {total > choices.length ? (
        <p className="mt-1 text-xs text-muted">
          The latest of {total} are listed
          {isLive ? "; type a name or a day to find others." : "; dates narrow the rest."}
        </p>
      ) : null}
    </fieldset>
  );
}
