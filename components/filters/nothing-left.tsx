import type { Selection } from "../../lib/query/selection";

/** Said in a chart's place when no attack is left to show, with the way back to `allHref`. */
export function NothingLeft({ selection, allHref }: { readonly selection: Selection; readonly allHref: string }) {
  const isEmpty = ![...selection.ledger.events.values()].some(({ kind }) => kind === "attack");
  return (
    <div className="max-w-measure space-y-3 py-8">
      <p className="text-lg font-semibold">
        {isEmpty ? "The ledger holds no attack yet." : "No attack in the ledger fits these filters."}
      </p>
      {isEmpty ? (
        <p>Attacks come from the records in the data folder; they are read in when the site is started.</p>
      ) : (
        <p>
          Widen the nights, tick other attacks or choose another place, or{" "}
          <a href={allHref} className="font-semibold">
            show every attack
          </a>
          .
        </p>
      )}
    </div>
  );
}
