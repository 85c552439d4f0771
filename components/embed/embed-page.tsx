import type { ReactNode } from "react";
import { type Notice, queryString, standpointOf, wholeLedger } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { siteAddress } from "../../lib/query/site-address";
import { sourcedFigure } from "../charts/drawn";
import { chartElementIds } from "../charts/page-drawings";
import { pageTable } from "../charts/page-table";
import { type ChartId, charts } from "../charts/registry";
import { RowsLeft } from "../charts/rows-left";
import { ColourStyle } from "../theme/colour-style";
import { embedDrawings } from "./embed-drawings";
import { embedStyle } from "./embed-style";
import { EmbedTable } from "./embed-table";

interface EmbedDocumentProps {
  readonly title: string;
  /** The page of the site that the document stands for, with its whole address; null where there is none. */
  readonly canonical: string | null;
  /** The `@font-face` rules of the typeface. */
  readonly fontFaces: string;
  /** The colours that stay whatever the host says; null where they follow the reader. */
  readonly theme: string | null;
  /** What the frame calls itself to its host; null for one that has nothing to say. */
  readonly id: string | null;
  readonly children: ReactNode;
}

/** A whole document for a frame. Its links open a page of their own, since the frame is too small for one. */
export function EmbedDocument({ title, canonical, fontFaces, theme, id, children }: EmbedDocumentProps) {
  return (
    <html lang="en" data-theme={theme ?? undefined} data-fixed-theme={theme ?? undefined} data-embed={id ?? undefined}>
      {/* biome-ignore lint/style/noHeadElement: a document of its own, and no page of the site */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        {canonical === null ? null : <link rel="canonical" href={canonical} />}
        <base target="_blank" />
        <ColourStyle />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rules of our own, in which React would escape the quotes */}
        <style dangerouslySetInnerHTML={{ __html: fontFaces + embedStyle }} />
        {id === null ? null : <script src="/embed/frame.js" defer />}
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}

interface EmbedPageProps {
  readonly chart: ChartId;
  readonly selection: Selection;
  readonly notices: readonly Notice[];
  readonly site: URL | null;
  readonly fontFaces: string;
}

function EmbedNotices({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <section aria-label="Notices" className="notices">
      <p>Part of this chart’s address was not understood.</p>
      {notices.map(({ parameter, value, message }) => (
        <p key={`${parameter} ${value}`}>{message}</p>
      ))}
    </section>
  );
}

/** A chart as a document of its own: the drawing, which ends with its source line, the figures as a table, and the way to its page. */
export async function EmbedPage({ chart, selection, notices, site, fontFaces }: EmbedPageProps) {
  const { figure } = sourcedFigure(chart, selection);
  const { table, left } = pageTable(figure.table);
  const { titleId, textId } = chartElementIds(chart);
  const { w, h } = wholeLedger;
  const page = siteAddress(`/charts/${chart}${queryString({ ...selection.query, w, h })}`, site);
  const { theme } = selection.query;
  const drawings = await embedDrawings(chart, selection);
  return (
    <EmbedDocument title={figure.title} canonical={page} fontFaces={fontFaces} theme={theme} id={chart}>
      <EmbedNotices notices={notices} />
      <figure aria-labelledby={titleId}>
        <h1 id={titleId} className="unseen">
          {figure.title}
        </h1>
        <p id={textId} className="unseen">
          {figure.altText}
        </p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawings are escaped markup of our own */}
        <div dangerouslySetInnerHTML={{ __html: drawings }} />
        <figcaption>
          <details>
            <summary>The figures as a table</summary>
            <EmbedTable table={table} standpoint={queryString(standpointOf(selection.query))} />
            <RowsLeft
              left={left}
              shown={table.rows.length}
              href={siteAddress(`/charts/${chart}.csv${queryString({ ...selection.query, w, h })}`, site)}
            />
          </details>
          <p className="back">
            <a href={page} target="_blank" rel="noopener">
              “{charts[chart].name}” at Strike Ledger
            </a>
          </p>
        </figcaption>
      </figure>
    </EmbedDocument>
  );
}
