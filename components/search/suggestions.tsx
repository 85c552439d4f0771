import { dayText } from "../../lib/format/day";
import { uncapitalised } from "../../lib/format/typography";
import { attacksByNight, type Ledger } from "../../lib/ledger/fold";
import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import { countryId } from "../../lib/ledger/place";
import type { Query } from "../../lib/query/query";
import { reportsByDay } from "../../lib/query/reports-by-day";

interface SuggestionsProps {
  readonly ledger: Ledger;
  /** Whether something was looked for, of which there is nothing. */
  readonly isAsked: boolean;
  /** The query string that keeps a reader at the revision and moment asked for, with its "?"; "" for neither. */
  readonly query: string;
  readonly standpoint: Query;
}

/** The measure of a ledger's first claim; undefined for one without. */
function countedMeasure({ claims }: Ledger): MeasureId | undefined {
  const [first] = claims.values();
  return first?.measure;
}

/** What a ledger may be searched for, kind by kind, each with what it has of it. */
function examplesOf(ledger: Ledger): (readonly [kind: string, example: string | undefined])[] {
  const latest = attacksByNight(ledger).at(-1);
  const place = latest?.places.find((id) => id !== countryId);
  const counted = countedMeasure(ledger);
  const printed = reportsByDay(ledger).find(({ publisher }) => publisher !== null)?.publisher;
  const [attributor] = ledger.attributors.values();
  return [
    ["a city or an oblast", place === undefined ? undefined : ledger.places.get(place)?.name],
    ["a day or a month", latest === undefined ? undefined : dayText(latest.nightOf)],
    ["what is counted", counted === undefined ? undefined : uncapitalised(measureOf(counted).shortLabel)],
    ["a newspaper or an agency", printed ?? undefined],
    ["who stated a figure", attributor?.name],
  ];
}

/** What can be looked for, with an example of each from the ledger, and the lists of everything. */
export function Suggestions({ ledger, isAsked, query, standpoint }: SuggestionsProps) {
  const kept = Object.entries({ asOf: standpoint.asOf, rev: standpoint.rev }).filter(([, value]) => value !== null);
  const searchFor = (text: string) =>
    `/search?${new URLSearchParams([["q", text], ...kept.map(([name, value]) => [name, String(value)])])}`;
  return (
    <div className="max-w-measure pb-6">
      <p>What can be looked for:</p>
      <ul className="list-disc py-2 pl-6">
        {examplesOf(ledger).map(([kind, example]) => (
          <li key={kind} className="py-0.5">
            {kind}
            {example === undefined ? null : (
              <>
                , such as <a href={searchFor(example)}>{example}</a>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        {isAsked ? "A shorter word may find more. " : ""}
        <a href={`/attacks${query}`}>All attacks</a> and <a href={`/reports${query}`}>all reports</a> are listed on
        pages of their own.
      </p>
    </div>
  );
}
