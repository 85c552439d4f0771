import { numberText } from "../../lib/format/number";
import { capitalised } from "../../lib/format/typography";
import type { Unit } from "../../lib/ledger/unit";
import { binRows } from "./bin-rows";
import { type ExploreData, ownBin, type SeriesData } from "./explore-data";
import { exceedingWords, figureWords, givenWords, grainNouns } from "./explore-words";
import { wholeSpan } from "./span";

interface FigureProps {
  readonly series: SeriesData;
  /** Every series of its panel. */
  readonly all: readonly SeriesData[];
  readonly at: number;
  readonly unit: Unit;
}

function Figure({ series, all, at, unit }: FigureProps) {
  if (ownBin(series, at) !== at) return <td>counted with the row above</td>;
  const [attacks = 0, reported = 0] = [series.attacks[at], series.reported[at]];
  const exceeding = exceedingWords(series, all, at);
  return (
    <td>
      {figureWords(series, at, unit)}
      {reported > 0 && reported < attacks ? <small>{givenWords(series, at)}</small> : null}
      {exceeding === "" ? null : <small>{exceeding}</small>}
    </td>
  );
}

/** Every panel's figures in one table, for where the panels cannot be drawn; bins without an attack in a row are told in one line. */
export function AllFiguresTable({ data }: { readonly data: ExploreData }) {
  const { panels, labels, attacks, grain, fromOn } = data;
  const [noun, nouns] = grainNouns[grain];
  const seriesCount = panels.reduce((sum, { series }) => sum + series.length, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section className="table-scroll" aria-label={`All figures by ${noun}`} tabIndex={0}>
      <table className="data-table">
        <caption>{`All figures by ${noun}: ${numberText(fromOn.length)} ${nouns}`}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {capitalised(noun)}
            </th>
            <th scope="col" rowSpan={2}>
              Attacks
            </th>
            {panels.map(({ id, title, series }) => (
              <th key={id} scope="colgroup" colSpan={series.length}>
                {title}
              </th>
            ))}
          </tr>
          <tr>
            {panels.flatMap(({ id, series }) =>
              series.map(({ measure, label }) => (
                <th key={`${id} ${measure}`} scope="col">
                  {label}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {binRows(data, wholeSpan(fromOn.length)).map(({ first, last }) => (
            <tr key={first}>
              <th scope="row">
                {capitalised(first === last ? (labels[first] ?? "") : `${labels[first]} to ${labels[last]}`)}
              </th>
              <td>{numberText(attacks[first] ?? 0)}</td>
              {(attacks[first] ?? 0) === 0 ? (
                <td colSpan={seriesCount}>no attack on record</td>
              ) : (
                panels.flatMap(({ id, unit, series }) =>
                  series.map((one) => (
                    <Figure key={`${id} ${one.measure}`} series={one} all={series} at={first} unit={unit} />
                  )),
                )
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
