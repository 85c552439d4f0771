import { listText } from "../../lib/format/list";
import { numberText } from "../../lib/format/number";
import type { Ledger } from "../../lib/ledger/fold";
import { measureIds, measureOf } from "../../lib/ledger/measures/registry";
import { claimCounts } from "./claim-counts";
import { StackedCell, StackedRow, StackedTable } from "./stacked-table";
import { unitName } from "./unit-name";

/** Every measure with its units, its id, its HXL tag and how many claims are about it. */
export function MeasureTable({ ledger }: { readonly ledger: Ledger }) {
  const { ofMeasure } = claimCounts(ledger);
  return (
    <StackedTable
      caption="Measures, their units and HXL tags, and how many claims are about each"
      heads={["Measure", "Counted in", "Id", "HXL tag", "Claims"]}
    >
      {measureIds.map((id) => {
        const { label, units, hxl } = measureOf(id);
        return (
          <StackedRow key={id} head={label}>
            <StackedCell label="Counted in">{listText(units.map(unitName))}</StackedCell>
            <StackedCell label="Id">
              <code className="text-xs break-words">{id}</code>
            </StackedCell>
            <StackedCell label="HXL tag">
              <code className="text-xs break-words">{hxl}</code>
            </StackedCell>
            <StackedCell label="Claims">{numberText(ofMeasure.get(id) ?? 0)}</StackedCell>
          </StackedRow>
        );
      })}
    </StackedTable>
  );
}
