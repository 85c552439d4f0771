import { amountText } from "../../lib/format/number";
import type { Estimate } from "../../lib/ledger/estimate";

/** An estimate's low, best and high in words; nothing where they are one plain number, or where there is no number. */
export function EstimateEnds({ estimate }: { readonly estimate: Estimate }) {
  const { unit, low, best, high, lowOpen, highOpen } = estimate;
  if (low === null || high === null || (low === high && !lowOpen && !highOpen)) return null;
  const ends = [
    { name: "Low", text: lowOpen ? `open below ${amountText(low, unit)}` : amountText(low, unit) },
    { name: "Best", text: best === null ? "none stated" : amountText(best, unit) },
    { name: "High", text: highOpen ? `open above ${amountText(high, unit)}` : amountText(high, unit) },
  ];
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
