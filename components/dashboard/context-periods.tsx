import { type LargeFigure, measureFigures } from "../../lib/document/large-figures";
import { attributionText } from "../../lib/format/attribution";
import { periodText } from "../../lib/format/day";
import { numberText } from "../../lib/format/number";
import { capitalised } from "../../lib/format/typography";
import type { Claim } from "../../lib/ledger/claim";
import type { Period } from "../../lib/ledger/event";
import type { Ledger } from "../../lib/ledger/fold";
import { measureIds } from "../../lib/ledger/measures/registry";
import type { Read } from "../../lib/query/selection";

function Source({ claim, ledger }: { readonly claim: Claim; readonly ledger: Ledger }) {
  const report = ledger.reports.get(claim.report);
  const attributor = claim.attributedTo === null ? null : (ledger.attributors.get(claim.attributedTo) ?? null);
  if (report === undefined) return null;
  return (
    <a href={`/reports/${report.id}#claim-${claim.id}`} className="text-sm text-muted">
      {capitalised(attributionText(attributor, report))}
    </a>
  );
}

function FigureLine({ figure, ledger }: { readonly figure: LargeFigure; readonly ledger: Ledger }) {
  const { estimate, text, asides } = figure;
  return (
    <dd>
      <span className="text-lg font-semibold">{text}</span>
      <span className="block text-sm text-muted">{capitalised(asides.join("; "))}</span>
      {estimate.lead === null ? null : <Source claim={estimate.lead} ledger={ledger} />}
    </dd>
  );
}

function PeriodFigures({
  read: { event, readings },
  ledger,
}: {
  readonly read: Read<Period>;
  readonly ledger: Ledger;
}) {
  const reported = measureFigures(event, readings, measureIds, ledger.places).filter(
    ({ figures }) => figures.length > 0,
  );
  return (
    <article aria-labelledby={`period-${event.id}`} className="border-t border-rule pt-3">
      <h3 id={`period-${event.id}`}>{event.label}</h3>
      <p className="text-sm text-muted">{capitalised(periodText(event))}</p>
      <dl className="mt-3 space-y-3">
        {reported.map(({ measure, label, figures }) => (
          <div key={measure}>
            <dt className="text-sm">{label}</dt>
            {figures.map((figure) => (
              <FigureLine key={figure.estimate.unit} figure={figure} ledger={ledger} />
            ))}
          </div>
        ))}
      </dl>
    </article>
  );
}

interface ContextPeriodsProps {
  readonly periods: readonly Read<Period>[];
  readonly ledger: Ledger;
}

/** As many periods as the start page tells; the data page has them all. */
const mostPeriods = 12;

/** The periods that the reports give figures for, apart from the attacks: a month, an emergency, the war so far; of many the latest. */
export function ContextPeriods({ periods, ledger }: ContextPeriodsProps) {
  if (periods.length === 0) return null;
  const shown = periods.slice(-mostPeriods);
  return (
    <section aria-labelledby="context">
      <h2 id="context">Context: not charted as attacks</h2>
      <p className="mt-2 mb-6 max-w-measure">
        These figures count a month, an emergency or the whole war. They may include attacks above, and are never drawn
        beside them.
      </p>
      <div className="grid gap-x-8 gap-y-8 md:grid-cols-3">
        {shown.map((read) => (
          <PeriodFigures key={read.event.id} read={read} ledger={ledger} />
        ))}
      </div>
      {shown.length === periods.length ? null : (
        <p className="mt-6 max-w-measure">
          Here are the latest {numberText(shown.length)} of {numberText(periods.length)}.{" "}
          <a href="/api/v1/claims">The API has the claims about all of them</a>.
        </p>
      )}
    </section>
  );
}
