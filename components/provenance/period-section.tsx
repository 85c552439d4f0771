import { periodText } from "../../lib/format/day";
import { placeSetText } from "../../lib/format/place";
import { capitalised } from "../../lib/format/typography";
import { measureAccount } from "../../lib/ledger/account";
import type { Period } from "../../lib/ledger/event";
import type { Ledger } from "../../lib/ledger/fold";
import type { Read } from "../../lib/query/selection";
import { periodMeasureId } from "./event-link";
import { MeasureSection } from "./measure-section";

interface PeriodSectionProps {
  readonly read: Read<Period>;
  readonly ledger: Ledger;
  readonly asOfMs: number | null;
  readonly query: string;
}

/** A period with all its figures and the claims behind them; the element's id is the period's. */
export function PeriodSection({ read: { event, readings }, ledger, asOfMs, query }: PeriodSectionProps) {
  const accounts = [...readings.values()]
    .map((reading) => measureAccount(reading, ledger, asOfMs))
    .filter(({ figures, unused }) => figures.length > 0 || unused.length > 0);
  return (
    <section id={event.id} aria-labelledby={`${event.id}-heading`} className="scroll-mt-4 pt-6">
      <h3 id={`${event.id}-heading`}>{event.label}</h3>
      <p className="text-muted">
        {capitalised(periodText(event))} · {placeSetText(event.places, ledger.places)}
      </p>
      {event.note && <p className="mb-4 max-w-measure text-sm text-muted">{event.note}</p>}
      {accounts.map((account) => (
        <MeasureSection
          key={account.reading.measure}
          id={periodMeasureId(event.id, account.reading.measure)}
          account={account}
          ledger={ledger}
          query={query}
          headingLevel={4}
        />
      ))}
      {accounts.length === 0 && <p>No figure is at hand.</p>}
    </section>
  );
}
