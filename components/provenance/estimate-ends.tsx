import { estimateEnds } from "../../lib/document/inspection/figure-words";
import type { Estimate } from "../../lib/ledger/estimate";

/** An estimate's low, best and high in words; nothing where they are one plain number, or where there is no number. */
export function EstimateEnds({ estimate }: { readonly estimate: Estimate }) {
  const ends = estimateEnds(estimate);
  if (ends.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-5 text-sm">
      {ends.map(({ name, text }) => (
        <div key={name} className="flex gap-x-1.5">
          <dt className="text-muted">{name}</dt>
          <dd className="tabular-nums">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
