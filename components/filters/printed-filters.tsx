import { capitalised } from "../../lib/format/typography";
import type { Selection } from "../../lib/query/selection";
import { activeFilters } from "./query-links";

/** What is chosen, in a sentence for paper, where the form and the links that take a choice away are not printed; nothing where nothing is. */
export function PrintedFilters({ selection }: { readonly selection: Selection }) {
  const active = activeFilters(selection);
  if (active.length === 0) return null;
  return (
    <p className="hidden pt-1 text-sm print:block">
      {capitalised(`asked for: ${active.map(({ text }) => text).join("; ")}.`)}
    </p>
  );
}
