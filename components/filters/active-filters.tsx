import Link from "next/link";
import { queryString } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { activeFilters, unfiltered } from "./query-links";

interface ActiveFiltersProps {
  readonly action: string;
  readonly selection: Selection;
}

const chipClass =
  "inline-flex min-h-8 items-center gap-2 border border-rule px-2 text-sm no-underline hover:border-ink hover:underline";

/** What is chosen now, each a link that takes it away again, and one that takes all away; nothing where nothing is chosen. */
export function ActiveFilters({ action, selection }: ActiveFiltersProps) {
  const active = activeFilters(selection);
  if (active.length === 0) return null;
  return (
    <ul aria-label="Chosen" className="flex flex-wrap gap-2 pt-2 print:hidden">
      {active.map(({ text, without }) => (
        <li key={text}>
          <Link href={`${action}${queryString(without)}`} scroll={false} prefetch={false} className={chipClass}>
            <span className="sr-only">Take away: </span>
            {text}
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={`${action}${queryString(unfiltered(selection.query))}`}
          scroll={false}
          prefetch={false}
          className="inline-flex min-h-8 items-center text-sm"
        >
          Show everything
        </Link>
      </li>
    </ul>
  );
}
