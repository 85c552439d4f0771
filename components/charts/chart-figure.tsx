import type { ReactNode } from "react";
import type { MeasureId } from "../../lib/ledger/measures/registry";
import { queryString, standpointOf } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { pagePalette } from "../../lib/viz/palette";
import { DataTable } from "./data-table";
import { drawnChart, sourcedFigure } from "./drawn";
import { type ChartId, charts } from "./registry";

/** The widths that a page draws a chart for, in px; CSS shows the one that fits (app/globals.css). */
const layouts = [
  { name: "phone", widthPx: 336 },
  { name: "tablet", widthPx: 704 },
  { name: "desktop", widthPx: 1120 },
] as const;

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
  const { figure } = sourcedFigure(chart, selection);
  const standpoint = queryString(standpointOf(selection.query));
  const hrefOf = (event: string, measure: MeasureId) => `/attacks/${event}${standpoint}#${measure}`;
  const [titleId, textId, afterId] = [`${chart}-title`, `${chart}-text`, `${chart}-after`];
  const drawings = layouts.map(async ({ name, widthPx }) => {
    const order = {
      widthPx,
      drawing: { palette: pagePalette, hrefOf },
      labelledBy: titleId,
      describedBy: textId,
      style: "page",
    };
    return { name, ...(await drawnChart(chart, selection, order)) };
  });
  const Heading = `h${headingLevel}` as const;
  return (
    <figure
      className="chart"
      aria-labelledby={titleId}
      data-standpoint={standpoint}
      data-revision={selection.ledger.revision.seq}
    >
      <Heading id={titleId} className="sr-only">
        {figure.title}
      </Heading>
      <p id={textId} className="sr-only">
        {figure.altText}
      </p>
      <a href={`#${afterId}`} className="skip-link">
        Skip the chart “{charts[chart].name}”
      </a>
      {(await Promise.all(drawings)).map(({ name, svg }) => (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is React's own escaped markup, kept by ledger revision
        <div key={name} className={`chart-${name}`} dangerouslySetInnerHTML={{ __html: svg }} />
      ))}
      <figcaption id={afterId} tabIndex={-1} className="chart-caption">
        <details>
          <summary>The figures as a table</summary>
          <DataTable table={figure.table} hrefOf={hrefOf} />
        </details>
        {children}
      </figcaption>
    </figure>
  );
}
