import { listText } from "../../lib/format/list";
import { uncapitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { measureOf } from "../../lib/ledger/measures/registry";
import { queryString, standpointOf } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { unknowns } from "./unknowns";
import { UnknownsTable } from "./unknowns-table";

const rowsShown = 12;

/** What is not known: which measure of which attack no report at hand gives, latest attacks first. */
export function NotKnown({ selection: { attacks, query } }: { readonly selection: Selection }) {
  const latestFirst = attacks.toReversed();
  const shown = unknowns(latestFirst.slice(0, rowsShown));
  const standpoint = queryString(standpointOf(query));
  const never = shown.neverReported.map((measure) => uncapitalised(measureOf(measure).label));
  return (
    <section aria-labelledby="not-known">
      <h2 id="not-known">What is not known</h2>
      <p className="mt-2 mb-5 max-w-measure">
        A figure that no report at hand gives is not reported. It is not zero, and nothing stands in for it.
      </p>
      <UnknownsTable unknowns={shown} standpoint={standpoint} />
      {attacks.length > rowsShown ? (
        <p className="mt-3 text-sm">
          The latest {countText(rowsShown, "attack")};{" "}
          <a href={`/attacks${standpoint}`}>all {countText(attacks.length, "attack")}</a>.
        </p>
      ) : null}
      {never.length === 0 ? null : (
        <p className="mt-3 max-w-measure text-sm text-muted">
          Not reported as a whole for any of these attacks: {listText(never)}.
        </p>
      )}
    </section>
  );
}
