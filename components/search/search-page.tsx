import { publisherText } from "../../lib/format/attribution";
import { dayText } from "../../lib/format/day";
import { filedUnderText } from "../../lib/format/instant";
import { numberText } from "../../lib/format/number";
import { placeSetText } from "../../lib/format/place";
import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { countryId } from "../../lib/ledger/place";
import { type Query, queryString, standpointOf } from "../../lib/query/query";
import { type Found, type FoundPlace, found } from "../../lib/query/search";
import type { Selection } from "../../lib/query/selection";
import { attributorResults } from "./attributor-results";
import { measureResults } from "./measure-results";
import { listedAtMost, type Result, ResultGroup } from "./result-group";
import { Suggestions } from "./suggestions";

function attackResults(attacks: Found["attacks"], { ledger }: Selection, query: string): Result[] {
  return attacks.map((attack) => ({
    key: attack.id,
    name: <a href={`/attacks/${attack.id}${query}`}>{attack.label}</a>,
    detail: `${capitalised(filedUnderText(attack))} · ${placeSetText(attack.places, ledger.places)}`,
  }));
}

/** How attacks stand to a place: "2 attacks touching it; 1 nationwide attack, its places not named". */
function touchingPlaceText({ attacks, nationwide }: Pick<FoundPlace, "attacks" | "nationwide">): string {
  const one = nationwide.length === 1;
  const apart = `${numberText(nationwide.length)} nationwide ${one ? "attack, its" : "attacks, their"} places not named`;
  const own = attacks.length === 0 ? "No attack in the ledger names it" : null;
  return [
    own ?? `${capitalised(countText(attacks.length, "attack"))} touching it`,
    nationwide.length === 0 ? null : apart,
  ]
    .filter((text) => text !== null)
    .join("; ");
}

function placeResults(places: Found["places"], standpoint: Query): Result[] {
  return places.map(({ place, attacks, nationwide }) => {
    const query = queryString(place.id === countryId ? standpoint : { ...standpoint, place: [place.id] });
    return {
      key: place.id,
      name: attacks.length + nationwide.length === 0 ? place.name : <a href={`/attacks${query}`}>{place.name}</a>,
      detail: touchingPlaceText({ attacks, nationwide }),
    };
  });
}

function reportResults(reports: Found["reports"], query: string): Result[] {
  return reports.map((report) => ({
    key: report.id,
    name: (
      <a href={`/reports/${report.id}${query}`}>
        {report.title ?? `Untitled report of ${dayText(report.publishedOn)}`}
      </a>
    ),
    detail: `${publisherText(report)} · ${dayText(report.publishedOn)}`,
  }));
}

interface SearchPageProps {
  /** What is looked for; "" for nothing yet. */
  readonly text: string;
  readonly selection: Selection;
}

/** The form, and what was found, kind by kind; or what can be looked for; or that nothing was found, and what may help. */
export function SearchPage({ text, selection }: SearchPageProps) {
  const standpoint = standpointOf(selection.query);
  const query = queryString(standpoint);
  const all = found(selection.ledger, text);
  const listed = <T,>(records: readonly T[], resultsOf: (some: readonly T[]) => Result[]) => ({
    count: records.length,
    results: resultsOf(records.slice(0, listedAtMost)),
  });
  const groups = [
    { id: "attacks", heading: "Attacks", ...listed(all.attacks, (some) => attackResults(some, selection, query)) },
    { id: "places", heading: "Places", ...listed(all.places, (some) => placeResults(some, standpoint)) },
    {
      id: "measures",
      heading: "What is counted",
      ...listed(all.measures, (some) => measureResults(some, query, standpoint)),
    },
    { id: "reports", heading: "Reports", ...listed(all.reports, (some) => reportResults(some, query)) },
    {
      id: "attributors",
      heading: "Who stated figures",
      ...listed(all.attributors, (some) => attributorResults(some, selection.ledger, query)),
    },
  ];
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <>
      <form action="/search" method="get" aria-label="Search" className="flex max-w-measure gap-3 pt-5">
        <label htmlFor="search-text" className="sr-only">
          What to look for
        </label>
        <input
          id="search-text"
          type="search"
          name="q"
          defaultValue={text}
          autoComplete="off"
          className="min-h-11 w-full border border-rule bg-paper px-2 py-1 text-ink"
        />
        <button
          type="submit"
          className="min-h-11 cursor-pointer border border-ink px-5 py-1 font-semibold hover:bg-ink hover:text-paper"
        >
          Search
        </button>
      </form>
      <p role="status" className="max-w-measure pt-4 pb-6">
        {text === ""
          ? "Names are found in English and in Ukrainian."
          : count === 0
            ? `Nothing in the ledger has a name with “${text}”.`
            : `${capitalised(countText(count, "result"))} for “${text}”.`}
      </p>
      {count === 0 ? (
        <Suggestions ledger={selection.ledger} isAsked={text !== ""} query={query} standpoint={standpoint} />
      ) : null}
      <div className="max-w-measure space-y-8">
        {groups.map((group) => (
          <ResultGroup key={group.id} {...group} />
        ))}
      </div>
    </>
  );
}
