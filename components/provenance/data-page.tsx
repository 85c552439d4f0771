import type { ReactNode } from "react";
import { numberText } from "../../lib/format/number";
import { queryString, standpointOf, wholeLedger } from "../../lib/query/query";
import { asOfMsOf, type Selection, selection } from "../../lib/query/selection";
import { ApiSection } from "./api-section";
import { ChartFiles, type FilesOf } from "./chart-files";
import { Citation } from "./citation";
import { LedgerCounts, LedgerRevision } from "./ledger-counts";
import { LedgerFile } from "./ledger-file";
import { LedgerProblems } from "./ledger-problems";
import { MeasureTable } from "./measure-table";
import { PeriodSection } from "./period-section";
import { PlaceList } from "./place-list";
import { ReportNotes } from "./report-notes";

/** As many context periods as the page tells, the latest. */
const mostPeriods = 30;

interface DataPageProps {
  readonly selection: Selection;
  readonly filesOf: FilesOf;
}

function DataSection({
  id,
  heading,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-10 border-t border-rule pt-4">
      <h2 id={id} className="scroll-mt-4 pb-3">
        {heading}
      </h2>
      {children}
    </section>
  );
}

/** All that the data page says below its heading: always the whole ledger, at the revision and instant that a selection asks for. */
export function DataPage({ selection: asked, filesOf }: DataPageProps) {
  const { ledger } = asked;
  const { asOf, rev } = asked.query;
  const whole = selection(ledger, { ...wholeLedger, asOf, rev });
  const { periods } = whole;
  const query = queryString(standpointOf(asked.query));
  const shown = periods.slice(-mostPeriods);
  const claims = shown.flatMap(({ event }) => ledger.claimsOfEvent.get(event.id) ?? []);
  return (
    <>
      <LedgerCounts ledger={ledger} />
      <DataSection id="revision" heading="Revision">
        <LedgerRevision ledger={ledger} />
      </DataSection>
      <DataSection id="files" heading="Take it away">
        <LedgerFile selection={whole} query={query} filesOf={filesOf} />
        <ChartFiles selection={whole} query={query} filesOf={filesOf} />
      </DataSection>
      <DataSection id="api" heading="API">
        <ApiSection ledger={ledger} />
      </DataSection>
      <DataSection id="licence" heading="Licence and citation">
        <Citation ledger={ledger} />
      </DataSection>
      <DataSection id="context" heading="Context periods">
        <p className="max-w-measure">
          Months, emergencies and the war so far. Their figures are no attack’s and stand in no chart of attacks.
        </p>
        {shown.length === periods.length ? null : (
          <p className="mt-3 max-w-measure">
            Here are the latest {numberText(shown.length)} of {numberText(periods.length)}.{" "}
            <a href="/api/v1/claims">The API has the claims about all of them</a>.
          </p>
        )}
        {shown.map((read) => (
          <PeriodSection key={read.event.id} read={read} ledger={ledger} asOfMs={asOfMsOf(asked)} query={query} />
        ))}
        <h3 className="mt-6 border-t border-grid pt-5 pb-3">Reports these figures were read from</h3>
        <ReportNotes claims={claims} ledger={ledger} query={query} />
      </DataSection>
      <DataSection id="measures" heading="Measures">
        <MeasureTable ledger={ledger} />
      </DataSection>
      <DataSection id="places" heading="Places">
        <PlaceList places={ledger.places} />
      </DataSection>
      <DataSection id="problems" heading="Entries that could not be read">
        <LedgerProblems problems={ledger.problems} />
      </DataSection>
    </>
  );
}
