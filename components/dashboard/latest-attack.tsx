import { type LargeFigure, type MeasureFigures, measureFigures } from "../../lib/document/large-figures";
import { attackTimeText } from "../../lib/format/instant";
import { capitalised } from "../../lib/format/typography";
import type { Attack } from "../../lib/ledger/event";
import type { MeasureId } from "../../lib/ledger/measures/registry";
import type { Places } from "../../lib/ledger/place";
import type { Read } from "../../lib/query/selection";
import { FigureList } from "./figure-list";

interface LatestAttackProps {
  readonly read: Read<Attack>;
  readonly measures: readonly MeasureId[];
  readonly places: Places;
  /** The query string that keeps a reader at the revision and the moment asked for, with its "?"; "" for neither. */
  readonly standpoint: string;
}

/** The latest attack in figures, in the measures by which attacks are compared. */
export function LatestAttack({ read: { event, readings }, measures, places, standpoint }: LatestAttackProps) {
  const page = `/attacks/${event.id}${standpoint}`;
  const hrefOf = ({ measure }: MeasureFigures, figure: LargeFigure | null) =>
    figure?.estimate.lead ? `${page}#claim-${figure.estimate.lead.id}` : `${page}#${measure}`;
  return (
    <section aria-labelledby="latest">
      <p className="text-sm text-muted">The latest attack in the ledger</p>
      <h2 id="latest">
        <a href={page}>{event.label}</a>
      </h2>
      <p className="mt-1 mb-6 text-sm text-muted">
        {capitalised(attackTimeText(event))}. Each figure leads to the words it was read from.
      </p>
      <FigureList measures={measureFigures(event, readings, measures, places)} hrefOf={hrefOf} />
    </section>
  );
}
