import { useState } from "react";
import type { Place, PlaceId } from "../../lib/ledger/place";
import { freeSlug, slugOf } from "../../lib/query/slug-of";
import type { NewPlace } from "../../lib/review/review";
import { ChoiceField } from "./choice";
import { buttonClass } from "./looks";

interface NewTownProps {
  readonly name: string;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly onAdd: (place: NewPlace) => void;
}

/** Adds a town or district that the ledger lacks, once its region is chosen. */
export function NewTown({ name, places, onAdd }: NewTownProps) {
  const [within, setWithin] = useState("");
  const [level, setLevel] = useState<"city" | "district">("city");
  const regions = [...places.values()].filter((place) => place.level === "region");
  return (
    <div className="grid gap-2 border-l-3 border-rule pl-3 sm:grid-cols-2">
      <p className="text-sm sm:col-span-2">The ledger has no place called “{name.trim()}”. Add it:</p>
      <ChoiceField
        label="It is a"
        value={level}
        choices={[
          { value: "city", label: "Town or village" },
          { value: "district", label: "District" },
        ]}
        onChange={(value) => setLevel(value === "district" ? "district" : "city")}
      />
      <ChoiceField
        label="It lies in"
        value={within}
        choices={[
          { value: "", label: "Choose" },
          ...regions.map(({ id, name: region }) => ({ value: id, label: region })),
        ]}
        onChange={setWithin}
      />
      <button
        type="button"
        className={buttonClass}
        disabled={within === "" || slugOf(name) === ""}
        onClick={() => onAdd({ id: freeSlug(slugOf(name), (id) => places.has(id)), name: name.trim(), level, within })}
      >
        Add “{name.trim()}”
      </button>
    </div>
  );
}
