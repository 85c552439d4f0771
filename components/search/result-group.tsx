import type { ReactNode } from "react";
import { numberText } from "../../lib/format/number";

/** One thing that was found: where it leads, its name, and what tells it from others like it. */
export interface Result {
  readonly key: string;
  readonly name: ReactNode;
  readonly detail: ReactNode;
}

interface ResultGroupProps {
  readonly id: string;
  readonly heading: string;
  /** How many were found. */
  readonly count: number;
  /** Those of them that are listed. */
  readonly results: readonly Result[];
}

/** As many results of one kind as are listed; the rest are counted. */
export const listedAtMost = 25;

/** The results of one kind, the best match first; nothing where there are none. */
export function ResultGroup({ id, heading, count, results }: ResultGroupProps) {
  if (count === 0) return null;
  const rest = count - results.length;
  return (
    <section aria-labelledby={id} className="border-t border-grid pt-4">
      <h2 id={id}>
        {heading} <span className="font-normal text-muted">{numberText(count)}</span>
      </h2>
      <ul className="pt-2">
        {results.map(({ key, name, detail }) => (
          <li key={key} className="py-1.5">
            <span className="font-semibold">{name}</span>
            <span className="block text-sm text-muted">{detail}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p className="pt-1 text-sm text-muted">and {numberText(rest)} more; another word narrows them.</p>
      ) : null}
    </section>
  );
}
