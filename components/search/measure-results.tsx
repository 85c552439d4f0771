import { statusText } from "../../lib/format/status";
import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { measureOf } from "../../lib/ledger/measures/registry";
import { type Query, queryString } from "../../lib/query/query";
import type { FoundMeasure } from "../../lib/query/search";
import type { Result } from "./result-group";

/** As many attacks of one measure as are named; the chart has them all. */
const namedAtMost = 6;

/** The measures that were found: each leads to the chart of what is known of it, and its attacks to where they account for it. */
export function measureResults(found: readonly FoundMeasure[], query: string, standpoint: Query): Result[] {
  return found.map(({ measure, attacks }) => {
    const { label } = measureOf(measure);
    if (attacks.length === 0) return { key: measure, name: label, detail: capitalised(statusText("not_reported")) };
    const chart = `/charts/coverage${queryString({ ...standpoint, measure: [measure] })}`;
    return {
      key: measure,
      name: <a href={chart}>{label}</a>,
      detail: (
        <>
          {capitalised(countText(attacks.length, "attack"))}:{" "}
          {attacks.slice(0, namedAtMost).map((attack, index) => (
            <span key={attack.id}>
              {index === 0 ? "" : " · "}
              <a href={`/attacks/${attack.id}${query}#${measure}`}>{attack.label}</a>
            </span>
          ))}
          {attacks.length > namedAtMost ? " …" : ""}
        </>
      ),
    };
  });
}
