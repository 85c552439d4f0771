import { listText } from "../../../lib/format/list";
import { uncapitalised } from "../../../lib/format/typography";
import { measureIds, measureOf } from "../../../lib/ledger/measures/registry";
import type { ChartDefinition } from "../definition";
import { bySize, rowsUpTo } from "../forms";
import { comparedTitle } from "../marks/measure-grid";
import { coverageAltText } from "./alt-text";
import { placedCoverage } from "./layout";
import { monthlyCoverage } from "./months";
import { coverageRows, coverageTable, coveredMeasures } from "./series";
import { Coverage, coverageLegend } from "./svg";

/** What is not known, as a picture: attacks by measures, and how well each figure is known. */
export const coverage = {
  name: "What is not known",
  question: "Which figures are known from one source or several, which are in dispute, and which does no report give?",
  isOnDashboard: { ofFew: true, ofMany: false },
  measureChoices: (whole) => ({ shows: "several", measures: coveredMeasures(whole) }),
  ...bySize(
    {
      kind: "rows",
      upTo: rowsUpTo,
      figure: (selection) => {
        const { attacks, query } = selection;
        const measures = coveredMeasures(selection);
        const title = comparedTitle(selection, "What is known, and what is not");
        const rows = coverageRows(selection, measures);
        const isNamed = attacks.length > 0 && query.measure.length === 0;
        const rest = measureIds.filter((measure) => isNamed && !measures.includes(measure));
        const names = listText(rest.map((measure) => uncapitalised(measureOf(measure).label)));
        const headings = measures.map((measure) => measureOf(measure).shortLabel);
        return {
          title,
          subtitle:
            "How each measure of each attack is reported. A figure that no report at hand gives is not reported. It is not zero, and nothing stands in for it.",
          native: null,
          notes: [
            "Where a measure is stated in several units or for several places, each figure has a symbol, the widest place first.",
            ...(rest.length === 0 ? [] : [`Not reported for any attack shown, and without a column: ${names}.`]),
          ],
          altText: coverageAltText(selection, measures, rows),
          table: coverageTable(selection, measures, title),
          plot: (widthPx) => {
            const placed = placedCoverage(headings, rows, widthPx);
            return {
              heightPx: placed.heightPx,
              legend: coverageLegend(rows),
              body: (drawing) => <Coverage placed={placed} drawing={drawing} widthPx={widthPx} />,
            };
          },
        };
      },
    },
    { kind: "months", upTo: Number.POSITIVE_INFINITY, figure: monthlyCoverage },
  ),
} as const satisfies ChartDefinition;
