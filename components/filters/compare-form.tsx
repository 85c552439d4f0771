import { attackOffer } from "../../lib/query/attack-offer";
import { queryString } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { ChoiceList } from "./choice-list";
import { furtherAttacks } from "./further-attacks";
import { KeptFields } from "./kept-fields";
import { QueryForm } from "./query-form";
import { SelectField } from "./select-field";

interface CompareFormProps {
  readonly selection: Selection;
  /** The attacks chosen already, the one that the others are set against first. */
  readonly chosen: readonly string[];
}

/** Which attacks to compare: one that stands first, and those to set against it. */
export function CompareForm({ selection: { ledger, query }, chosen }: CompareFormProps) {
  const offer = attackOffer(ledger, chosen);
  const { choices } = offer;
  const [first = null, ...others] = chosen;
  return (
    <QueryForm action="/compare" asked={queryString({ ...query, attack: chosen })} label="Attacks to compare">
      <KeptFields query={query} names={["measure", "asOf", "rev", "theme", "lang"]} />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        <SelectField label="Set against" name="attack" chosen={first} options={choices} />
        <ChoiceList
          legend="These attacks (one to five)"
          name="attack"
          choices={choices}
          chosen={others}
          further={furtherAttacks(offer)}
        />
      </div>
      <button
        type="submit"
        className="mt-4 min-h-11 cursor-pointer border border-ink px-5 py-1 font-semibold hover:bg-ink hover:text-paper"
      >
        Compare
      </button>
    </QueryForm>
  );
}
