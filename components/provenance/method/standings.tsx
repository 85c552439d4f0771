import { en } from "../../../lib/format/en";
import { listText } from "../../../lib/format/list";
import { uncapitalised } from "../../../lib/format/typography";
import { type MeasureId, measureIds, measureOf } from "../../../lib/ledger/measures/registry";

function orders(): { readonly tiers: readonly string[]; readonly measures: readonly MeasureId[] }[] {
  const groups = new Map<string, MeasureId[]>();
  for (const id of measureIds) {
    const key = JSON.stringify(measureOf(id).authorities);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()].map((measures) => ({
    tiers: (measures[0] === undefined ? [] : measureOf(measures[0]).authorities).map((roles) =>
      listText(roles.map((role) => en.roles[role])),
    ),
    measures,
  }));
}

/** For each set of measures, the offices whose job the count is, the first standing widest; read off the measures themselves. */
export function Standings() {
  return (
    <dl className="space-y-3">
      {orders().map(({ tiers, measures }) => (
        <div key={measures[0]} className="border-l-2 border-grid pl-4">
          <dt className="font-semibold">First {tiers.join(", then ")}, then anyone else</dt>
          <dd className="text-sm text-muted">{listText(measures.map((id) => uncapitalised(measureOf(id).label)))}</dd>
        </div>
      ))}
    </dl>
  );
}
