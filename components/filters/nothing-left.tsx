import Link from "next/link";
import { countText } from "../../lib/format/unit";
import { queryString } from "../../lib/query/query";
import { type Selection, selection as selectionOf } from "../../lib/query/selection";
import { activeFilters, unfiltered } from "./query-links";

/** Which filters taken away alone would leave something, with the address and how much. */
function waysBack(selection: Selection, action: string) {
  return activeFilters(selection)
    .map(({ text, without }) => ({
      text,
      href: `${action}${queryString(without)}`,
      // Another revision is another ledger, which is not at hand here.
      count: without.rev === selection.query.rev ? selectionOf(selection.ledger, without).attacks.length : 0,
    }))
    .filter(({ count }) => count > 0);
}

/** Said in a chart's place when no attack is left to show, with the ways back: one filter less, or all attacks of the page `action`. */
export function NothingLeft({ selection, action }: { readonly selection: Selection; readonly action: string }) {
  const isEmpty = ![...selection.ledger.events.values()].some(({ kind }) => kind === "attack");
  if (isEmpty) {
    return (
      <div className="max-w-measure space-y-3 py-8">
        <p className="text-lg font-semibold">The ledger holds no attack yet.</p>
        <p>
          The records in the data folder are read in when the site is started. Attacks also come from{" "}
          <Link href="/reports/new" prefetch={false}>
            a report that is added
          </Link>{" "}
          and from{" "}
          <Link href="/data/import" prefetch={false}>
            a file that is imported
          </Link>
          .
        </p>
      </div>
    );
  }
  return (
    <div className="max-w-measure space-y-3 py-8">
      <p className="text-lg font-semibold">No attack in the ledger fits these filters.</p>
      <p>
        Widen the nights, tick other attacks or choose another place, or{" "}
        <Link
          href={`${action}${queryString(unfiltered(selection.query))}`}
          scroll={false}
          prefetch={false}
          className="font-semibold"
        >
          show every attack
        </Link>
        .
      </p>
      <ul className="list-disc pl-6">
        {waysBack(selection, action).map(({ text, href, count }) => (
          <li key={text}>
            <Link href={href} scroll={false} prefetch={false}>
              Without “{text}”
            </Link>
            : {countText(count, "attack")}
          </li>
        ))}
      </ul>
    </div>
  );
}
