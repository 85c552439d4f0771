import { useId, useState } from "react";
import { placeText } from "../../lib/format/place";
import type { PlaceId } from "../../lib/ledger/place";
import { foundPlaces, takenPlace } from "../../lib/review/found-places";
import type { NewPlace, Review } from "../../lib/review/review";
import { controlClass } from "../ui/field";
import { type Known, placesOf } from "./known";
import { buttonClass } from "./looks";
import { NewTown } from "./new-town";

interface PlacePickerProps {
  readonly label: string;
  readonly hint: string;
  readonly chosen: readonly PlaceId[];
  readonly review: Review;
  readonly known: Known;
  readonly onChange: (places: readonly PlaceId[]) => void;
  readonly onAdd: (place: NewPlace) => void;
  /** What is typed and not chosen, where the form around keeps it. */
  readonly typed?: string;
  readonly onTyped?: (typed: string) => void;
}

const mostOffered = 8;

/** Several places, found by name; one that the ledger lacks can be added. Typing takes none: Enter does, and choosing. */
export function PlacePicker(props: PlacePickerProps) {
  const { label, hint, chosen, review, known, onChange, onAdd } = props;
  const id = useId();
  const [ownText, setOwnText] = useState("");
  const [isAsked, setAsked] = useState(false);
  const text = props.typed ?? ownText;
  const setText = props.onTyped ?? setOwnText;
  const places = placesOf(known, review);
  const matches = foundPlaces(text, places.values()).slice(0, mostOffered);
  function take(place: PlaceId) {
    if (!chosen.includes(place)) onChange([...chosen, place]);
    setText("");
    setAsked(false);
  }
  function add() {
    const only = takenPlace(text, places.values());
    if (only !== null) take(only);
    else setAsked(text.trim() !== "");
  }
  return (
    <fieldset className="space-y-2">
      <legend className="text-sm font-semibold">{label}</legend>
      {chosen.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {chosen.map((place) => (
            <li key={place}>
              <button
                type="button"
                className={buttonClass}
                onClick={() => onChange(chosen.filter((one) => one !== place))}
              >
                {placeText(place, places)}
                <span aria-hidden="true">×</span>
                <span className="sr-only">: take away</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex gap-2">
        <label htmlFor={id} className="sr-only">
          {label}: name of a place
        </label>
        <input
          id={id}
          value={text}
          placeholder="Name of a place"
          autoComplete="off"
          aria-describedby={`${id}-open`}
          className={`${controlClass} placeholder:text-muted`}
          onChange={({ target }) => {
            setText(target.value);
            setAsked(false);
          }}
          onBlur={({ relatedTarget, currentTarget }) =>
            currentTarget.closest("fieldset")?.contains(relatedTarget) || setAsked(text.trim() !== "")
          }
          onKeyDown={(event) => {
            if (event.key !== "Enter" || text.trim() === "") return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" className={buttonClass} onClick={add}>
          Add
        </button>
      </div>
      <p className="text-xs text-muted">{hint}</p>
      <div id={`${id}-open`} role="status" className={isAsked ? "border-l-3 border-people pl-2 text-sm" : ""}>
        {isAsked && `“${text.trim()}” is typed and not chosen yet.`}
      </div>
      {text.trim() !== "" && matches.length > 0 && (
        <ul aria-label={`Places called like “${text.trim()}”`} className="flex flex-wrap gap-2">
          {matches.map((place) => (
            <li key={place.id}>
              <button type="button" className={buttonClass} onClick={() => take(place.id)}>
                {placeText(place.id, places)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isAsked && !matches.some(({ name }) => name === text.trim()) && (
        <NewTown
          name={text}
          places={places}
          onAdd={(place) => {
            onAdd(place);
            take(place.id);
          }}
        />
      )}
    </fieldset>
  );
}
