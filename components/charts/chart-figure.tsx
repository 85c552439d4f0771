import type { ReactNode } from "react";
import { queryString, standpointOf } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { DataTable } from "./data-table";
import { sourcedFigure } from "./drawn";
import { chartElementIds, pageDrawings } from "./page-drawings";
import { pageTable } from "./page-table";
import { type ChartId, charts } from "./registry";
import { RowsLeft } from "./rows-left";
import { StandingMarkup } from "./standing-markup";
import { tableContent } from "./table-content";

interface ChartFigureProps {
  readonly chart: ChartId;
  readonly selection: Selection;
  /** The rank of the chart's heading on its page. */
  readonly headingLevel?: 1 | 2 | 3;
  /** What stands below the drawing and its table, such as where else to take it. */
  readonly children?: ReactNode;
}

/**
 * A chart on a page: the drawing in the first HTML for phone, tablet and desktop, every datum a link to its claims, with a
 * heading, a text alternative, the figures as a real table.
 */
export async function ChartFigure({ chart, selection, headingLevel = 2, children }: ChartFigureProps) {
  const { figure, name: heading } = sourcedFigure(chart, selection);
  const { address } = await pageDrawings(chart, selection);
  const { table, left } = pageTable(figure.table);
  const standpoint = queryString(standpointOf(selection.query));
  const { titleId, afterId } = chartElementIds(chart);
  const { name } = charts[chart];
  const Heading = `h${headingLevel}` as const;
  return (
    <figure
      className="chart"
      aria-labelledby={titleId}
      data-standpoint={standpoint}
      data-revision={selection.ledger.revision.seq}
    >
      <Heading id={titleId} className="sr-only">
        {heading}
      </Heading>
      <a href={`#${afterId}`} className="skip-link">
        Skip the chart “{name}”
      </a>
      <StandingMarkup address={address} name={`The drawing of “${name}”`} />
      <figcaption id={afterId} tabIndex={-1} className="chart-caption">
        <details>
          <summary>The figures as a table</summary>
          <DataTable table={tableContent(table)} standpoint={standpoint} />
          <RowsLeft
            left={left}
            shown={table.rows.length}
            href={`/charts/${chart}.csv${queryString(selection.query)}`}
          />
        </details>
        {children}
      </figcaption>
    </figure>
  );
}
