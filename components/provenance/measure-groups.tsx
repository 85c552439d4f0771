import { type MeasureAccount, measureAccount } from "../../lib/ledger/account";
import type { Ledger } from "../../lib/ledger/fold";
import { type MeasureGroup, measureGroups } from "../../lib/ledger/measures/definition";
import { measureIds, measureOf } from "../../lib/ledger/measures/registry";
import type { Readings } from "../../lib/ledger/reading";
import { markColour, pagePalette } from "../../lib/viz/palette";
import { MeasureSection, NotReportedList } from "./measure-section";

/** What each group of measures is called, as a heading. */
const groupLabels: Record<MeasureGroup, string> = {
  launched: "Launched",
  intercepted: "Shot down or suppressed",
  hit: "Hits",
  people: "People",
  outage: "Outages",
  damage: "Damage",
  duration: "Duration",
};

interface MeasureGroupsProps {
  readonly readings: Readings;
  readonly ledger: Ledger;
  readonly asOfMs: number | null;
  readonly query: string;
}

function hasClaims({ figures, unused }: MeasureAccount): boolean {
  return figures.length > 0 || unused.length > 0;
}

/** Every measure of one attack, group by group in the registry's order; each measure's id is on the page, reported or not. */
export function MeasureGroups({ readings, ledger, asOfMs, query }: MeasureGroupsProps) {
  const accounts = new Map([...readings].map(([id, reading]) => [id, measureAccount(reading, ledger, asOfMs)]));
  return measureGroups.map((group) => {
    const ids = measureIds.filter((id) => measureOf(id).group === group);
    const reported = ids.flatMap((id) => accounts.get(id) ?? []).filter(hasClaims);
    const blank = ids.filter((id) => !reported.some(({ reading }) => reading.measure === id));
    return (
      <section key={group} aria-labelledby={`group-${group}`} className="pt-10">
        <h2
          id={`group-${group}`}
          className="border-t-3 pt-2 pb-3"
          style={{ borderColor: markColour(pagePalette, group) }}
        >
          {groupLabels[group]}
        </h2>
        {reported.map((account) => (
          <MeasureSection
            key={account.reading.measure}
            id={account.reading.measure}
            account={account}
            ledger={ledger}
            query={query}
          />
        ))}
        <NotReportedList measures={blank} />
      </section>
    );
  });
}
