import { instantText } from "../../lib/format/instant";
import { numberText } from "../../lib/format/number";
import type { Selection } from "../../lib/query/selection";
import { untimedRule } from "../charts/standpoint-words";

/** Says that a page is shown as known at an instant or as recorded at a revision, with the way to now; nothing for a page as it stands. */
export function StandpointNote({ selection, hereHref }: { readonly selection: Selection; readonly hereHref: string }) {
  const { asOf, rev } = selection.query;
  const parts = [
    asOf === null ? null : `as known at ${instantText(asOf)}`,
    rev === null ? null : `as recorded at ledger revision ${numberText(rev)}`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <p className="my-4 max-w-measure border-l-4 border-rule py-1 pl-4">
      This page is shown {parts.join(" and ")}. {asOf === null ? null : `${untimedRule} `}
      <a href={hereHref}>Show it as it stands now</a>.
    </p>
  );
}
