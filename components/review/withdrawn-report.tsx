import { instantText } from "../../lib/format/instant";
import type { Standing } from "../../lib/ledger/standing";

/** What stands at the address of a report that was withdrawn: when that was, and why. */
export function WithdrawnReport({ id, standing }: { readonly id: string; readonly standing: Standing }) {
  return (
    <>
      <h1 className="mb-5">This report was withdrawn</h1>
      <div className="max-w-measure space-y-3">
        <p>
          <strong>{id}</strong> was withdrawn from the ledger on{" "}
          <time dateTime={standing.recordedAt}>{instantText(standing.recordedAt)}</time>. Reason given:{" "}
          {standing.withdrawn}
        </p>
        <p>Its figures count in no chart and no file any more; the log keeps what was said.</p>
        <p>
          <a href="/reports">All reports</a>
        </p>
      </div>
    </>
  );
}
