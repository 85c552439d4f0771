import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { binRows } from "./bin-rows";
import { type ExploreData, ownBin, type PanelData } from "./explore-data";
import { exceedingWords, figureWords, givenWords, grainNouns } from "./explore-words";
import type { Span } from "./span";

interface BinsTableProps {
  readonly data: ExploreData;
  readonly panel: PanelData;
  readonly span: Span;
}

/** A panel's figures as a table, all of its series; bins without an attack in a row are told in one line. */
export function BinsTable({ data, panel, span }: BinsTableProps) {
  const { series, title, unit } = panel;
  const [one] = grainNouns[data.grain];
  const caption = `${title}, by ${one}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{capitalised(one)}</th>
            <th scope="col">Attacks</th>
            {series.map(({ measure, label }) => (
              <th key={measure} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {binRows(data, span).map(({ first, last }) => (
            <tr key={first}>
              <th scope="row">
                {capitalised(
                  first === last ? (data.labels[first] ?? "") : `${data.labels[first]} to ${data.labels[last]}`,
                )}
              </th>
              {(data.attacks[first] ?? 0) === 0 ? (
                <td colSpan={series.length + 1}>no attack on record</td>
              ) : (
                <>
                  <td>{countText(data.attacks[first] ?? 0, "attack")}</td>
                  {series.map((each) => (
                    <td key={each.measure} data-measure={each.measure}>
                      {ownBin(each, first) === first ? figureWords(each, first, unit) : "counted with the row above"}
                      {ownBin(each, first) === first &&
                        [
                          (each.attacks[first] ?? 0) < 2 ? "" : givenWords(each, first),
                          exceedingWords(each, series, first),
                        ].map((words) => (words === "" ? null : <small key={words}>{words}</small>))}
                    </td>
                  ))}
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
