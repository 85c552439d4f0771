import type { Query } from "../../lib/query/query";
import { controlClass, Field } from "../ui/field";
import { kyivWallClock } from "./kyiv-wall-clock";

/** The nights to show, by the day on which each ends, and the moment whose knowledge counts. */
export function DateFields({ query }: { readonly query: Query }) {
  return (
    <>
      <Field label="From the night of" htmlFor="filter-from">
        <input id="filter-from" type="date" name="from" defaultValue={query.from ?? ""} className={controlClass} />
      </Field>
      <Field label="To the night of" htmlFor="filter-to">
        <input id="filter-to" type="date" name="to" defaultValue={query.to ?? ""} className={controlClass} />
      </Field>
      <Field label="As known at (Kyiv time)" htmlFor="filter-as-of" hint="Empty: all that is known now.">
        <input
          id="filter-as-of"
          type="datetime-local"
          name="asOf"
          defaultValue={kyivWallClock(query.asOf)}
          className={controlClass}
        />
      </Field>
    </>
  );
}
