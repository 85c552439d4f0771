import { publisherText } from "../../lib/format/attribution";
import { dayText } from "../../lib/format/day";
import { filedUnderText } from "../../lib/format/instant";
import { placeSetText } from "../../lib/format/place";
import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { countryId } from "../../lib/ledger/place";
import { type Query, queryString, standpointOf } from "../../lib/query/query";
import { type Found, found } from "../../lib/query/search";
import type { Selection } from "../../lib/query/selection";
import { attributorResults } from "./attributor-results";
import { type Result, ResultGroup } from "./result-group";

function attackResults({ attacks }: Found, { ledger }: Selection, query: string): Result[] {
  return attacks.map((attack) => ({
    key: attack.id,
    name: <a href={`/attacks/${attack.id}${query}`}>{attack.label}</a>,
    detail: `${capitalised(filedUnderText(attack))} · ${placeSetText(attack.places, ledger.places)}`,
  }));
}

function placeResults({ places }: Found, standpoint: Query): Result[] {
  return places.map(({ place, attacks }) => {
    const query = queryString(place.id === countryId ? standpoint : { ...standpoint, place: [place.id] });
    return {
      key: place.id,
      name: attacks.length === 0 ? place.name : <a href={`/attacks${query}`}>{place.name}</a>,
      detail:
        attacks.length === 0
          ? "No attack in the ledger"
          : `${capitalised(countText(attacks.length, "attack"))} touching it`,
    };
  });
}

function reportResults({ reports }: Found, query: string): Result[] {
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
  const groups = [
    { id: "attacks", heading: "Attacks", results: attackResults(all, selection, query) },
    { id: "places", heading: "Places", results: placeResults(all, standpoint) },
    { id: "reports", heading: "Reports", results: reportResults(all, query) },
    {
      id: "attributors",
      heading: "Who stated figures",
      results: attributorResults(all.attributors, selection.ledger, query),
    },
  ];
  const count = groups.reduce((sum, { results }) => sum + results.length, 0);
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
          ? "Type a name: a city or an oblast, a night, a newspaper, an official. Names are found in English and in Ukrainian."
          : count === 0
            ? `Nothing in the ledger has a name with “${text}”.`
            : `${capitalised(countText(count, "result"))} for “${text}”.`}
      </p>
      {text !== "" && count === 0 ? (
        <p className="max-w-measure">
          A shorter word may find more. <a href={`/attacks${query}`}>All attacks</a> and{" "}
          <a href={`/reports${query}`}>all reports</a> are listed on pages of their own.
        </p>
      ) : null}
      <div className="max-w-measure space-y-8">
        {groups.map((group) => (
          <ResultGroup key={group.id} {...group} />
        ))}
      </div>
    </>
  );
}
