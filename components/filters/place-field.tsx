import { placeText } from "../../lib/format/place";
import type { Selection } from "../../lib/query/selection";
import { Check, controlClass, Field } from "../ui/field";
import { placeOptions } from "./place-options";

/** Where the attacks shown were. One place is chosen from the list; further ones that the address names can be unticked. */
export function PlaceField({ selection: { ledger, query } }: { readonly selection: Selection }) {
  const [chosen, ...further] = query.place;
  const known = placeOptions(ledger);
  const isListed = chosen === undefined || known.some(({ id }) => id === chosen);
  const options = isListed ? known : [{ id: chosen, name: placeText(chosen, ledger.places) }, ...known];
  return (
    <div>
      <Field label="Place" htmlFor="filter-place">
        <select id="filter-place" name="place" defaultValue={chosen ?? ""} className={controlClass}>
          <option value="">Anywhere</option>
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {further.map((id) => (
        <Check key={id} name="place" value={id} label={`and ${placeText(id, ledger.places)}`} isChecked />
      ))}
    </div>
  );
}
