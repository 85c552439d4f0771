import type { MeasureAccount } from "../../lib/ledger/account";
import type { Ledger } from "../../lib/ledger/fold";
import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import { ClaimArticle } from "./claim-article";
import { FigureSection } from "./figure-section";

/** The words for a measure that no claim is about. */
export const notReportedWords = "not reported: no report at hand gives a figure";

interface MeasureSectionProps {
  readonly account: MeasureAccount;
  readonly ledger: Ledger;
  readonly query: string;
  /** The element's id; on an attack's page the measure's own, where charts lead. */
  readonly id: string;
  /** The rank of the measure's heading; its figures' are one below. */
  readonly headingLevel?: 3 | 4;
}

/** One measure of one event: each of its figures with the claims behind it. */
export function MeasureSection({ account, ledger, query, id, headingLevel = 3 }: MeasureSectionProps) {
  const { reading, figures, unused } = account;
  const Heading = `h${headingLevel}` as const;
  const { label } = measureOf(reading.measure);
  const noteOf = (unit: string) => reading.headlines.find((headline) => headline.unit === unit)?.partsNote ?? null;
  return (
    <section
      id={id}
      className="grid scroll-mt-4 [h2+&]:border-t-0 [h2+&]:pt-2 gap-x-8 gap-y-3 border-t border-grid py-6 lg:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <Heading className="text-lg">{label}</Heading>
      <div className="space-y-8">
        {figures.map((figure) => (
          <FigureSection
            key={JSON.stringify([figure.estimate.unit, figure.estimate.subtype, figure.estimate.places])}
            account={figure}
            partsNote={figure.role === "headline" ? noteOf(figure.estimate.unit) : null}
            ledger={ledger}
            query={query}
            headingLevel={headingLevel === 3 ? 4 : 5}
          />
        ))}
        {figures.length === 0 && <p>No figure stands: every claim is set aside.</p>}
        {unused.length > 0 && (
          <div>
            {unused.map((one) => (
              <ClaimArticle key={one.claim.id} claim={one.claim} ledger={ledger} setAside={one} query={query} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

/** The measures that no claim is about, each with its id, so that what leads to one arrives at the words. */
export function NotReportedList({ measures }: { readonly measures: readonly MeasureId[] }) {
  if (measures.length === 0) return null;
  return (
    <ul className="border-t border-grid [h2+&]:border-t-0 [h2+&]:pt-0 py-4 text-sm text-muted">
      {measures.map((id) => (
        <li key={id} id={id} className="scroll-mt-4 py-0.5 target:bg-grid target:shadow-[0_0_0_0.5rem_var(--grid)]">
          <span className="text-ink">{measureOf(id).label}</span>: {notReportedWords}
        </li>
      ))}
    </ul>
  );
}
