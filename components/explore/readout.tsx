import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import type { ExploreData, PanelData, SeriesData } from "./explore-data";
import { exceedingWords, figureWords, givenWords, placesLabel, sourceWords } from "./explore-words";
import { placesAt } from "./shown";

interface ReadoutProps {
  readonly data: ExploreData;
  readonly panel: PanelData;
  readonly series: readonly SeriesData[];
  /** The bin at the cursor. */
  readonly at: number;
  /** What links carry: from where the reader looks at the ledger ("" or "?…"). */
  readonly standpoint: string;
}

/** Where a bin's attacks are listed, from a standpoint. */
export function binHref({ fromOn, toOn }: ExploreData, at: number, standpoint: string): string {
  const search = new URLSearchParams(standpoint);
  search.set("from", fromOn[at] ?? "");
  search.set("to", toOn[at] ?? "");
  return `/attacks?${search}`;
}

function Attacks({ data, at, standpoint }: Pick<ReadoutProps, "data" | "at" | "standpoint">) {
  const count = data.attacks[at] ?? 0;
  const links = data.links[at] ?? [];
  if (count === 0) return <p>No attack on record.</p>;
  if (links.length === 0) {
    return (
      <p>
        <a href={binHref(data, at, standpoint)}>{countText(count, "attack")} on record</a>
      </p>
    );
  }
  return (
    <ul aria-label={`${countText(count, "attack")} on record`}>
      {links.map(([id, label]) => (
        <li key={id}>
          <a href={`/attacks/${id}${standpoint}`}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

/** What a panel says at the cursor: each series' figure, how many attacks give it, who stated it; and the way to the attacks. */
export function Readout({ data, panel, series, at, standpoint }: ReadoutProps) {
  return (
    <div className="explore-readout" data-readout={panel.id}>
      <p className="font-semibold">{capitalised(data.labels[at] ?? "")}</p>
      <dl>
        {series.map((one) => {
          const { first, last } = placesAt(one, at);
          const asides = [givenWords(one, at), exceedingWords(one, series, at), sourceWords(one, at, data)];
          return (
            <div key={one.measure}>
              <dt>{one.label}</dt>
              <dd>
                <span data-figure={one.measure}>{figureWords(one, at, panel.unit)}</span>
                {first === last ? null : <small>for {placesLabel(data, { first, last })}</small>}
                {asides.map((words) => (words === "" ? null : <small key={words}>{words}</small>))}
              </dd>
            </div>
          );
        })}
      </dl>
      <Attacks data={data} at={at} standpoint={standpoint} />
    </div>
  );
}
