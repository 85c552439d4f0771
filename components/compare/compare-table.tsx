import { unitNameText } from "../../lib/format/headline-notes";
import { filedUnderText } from "../../lib/format/instant";
import { capitalised } from "../../lib/format/typography";
import type { Attack } from "../../lib/ledger/event";
import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import type { ComparedFigureWords, ComparisonCell, ComparisonRow } from "./comparison-rows";
import { blankCellText, comparisonCaption } from "./comparison-words";

interface CompareTableProps {
  readonly attacks: readonly Attack[];
  readonly rows: readonly ComparisonRow[];
  /** The query string that keeps a reader at the revision and moment asked for, with its "?"; "" for neither. */
  readonly standpoint: string;
  /** The address of the same comparison against another attack. */
  readonly againstHref: (attack: string) => string;
}

function Figure({ figure, href }: { readonly figure: ComparedFigureWords; readonly href: string }) {
  const { text, notes, comparison, comparisonText, groundText } = figure;
  return (
    <div className="not-first:pt-3">
      <p className="font-semibold">
        <a href={href}>{text}</a>
      </p>
      {comparisonText === null ? null : (
        <p className={comparison?.kind === "compared" ? "text-sm" : "text-xs text-muted"}>
          {capitalised(comparisonText)}
        </p>
      )}
      {groundText === null ? null : <p className="text-xs text-muted">{capitalised(groundText)}</p>}
      {notes.map((note) => (
        <p key={note} className="text-xs text-muted">
          {capitalised(note)}
        </p>
      ))}
    </div>
  );
}

interface CellProps {
  readonly cell: ComparisonCell;
  readonly measure: MeasureId;
  readonly standpoint: string;
}

function Cell({ cell, measure, standpoint }: CellProps) {
  const { event, figures, kinds, missingText } = cell;
  const href = `/attacks/${event.id}${standpoint}#${measure}`;
  return (
    <td className="max-lg:grid max-lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] max-lg:gap-x-3 max-lg:py-1.5!">
      <span className="text-muted lg:hidden">{event.label}</span>
      <div>
        {figures.length === 0 ? (
          <>
            <a href={href} className="text-muted">
              {blankCellText(cell)}
            </a>
            {kinds.map((kind) => (
              <p key={kind} className="text-xs">
                {capitalised(kind)}
              </p>
            ))}
            {missingText === null || kinds.length > 0 ? null : (
              <p className="text-xs text-muted">{capitalised(missingText)}</p>
            )}
          </>
        ) : (
          figures.map((figure) => <Figure key={figure.unit} figure={figure} href={href} />)
        )}
      </div>
    </td>
  );
}

/**
 * Attacks as columns and measures as rows; the first column is what the others are set against. On a narrow screen each measure is a
 * block, and each of its lines names its attack.
 */
export function CompareTable({ attacks, rows, standpoint, againstHref }: CompareTableProps) {
  return (
    <table className="compare-table ruled-table table-fixed max-lg:block">
      <caption className="sr-only">{comparisonCaption(attacks.map(({ label }) => label))}</caption>
      <thead className="max-lg:block max-lg:pb-4">
        <tr className="max-lg:block">
          <td className="max-lg:hidden" />
          {attacks.map((attack, index) => (
            <th key={attack.id} scope="col" className="max-lg:block max-lg:border-0!">
              <a href={`/attacks/${attack.id}${standpoint}`} className="text-base font-semibold text-ink">
                {attack.label}
              </a>
              <span className="block">{capitalised(filedUnderText(attack))}</span>
              {index === 0 ? (
                <span className="block">The others are set against this attack</span>
              ) : (
                <a href={againstHref(attack.id)} className="print:hidden">
                  Set the others against this<span className="sr-only">: {attack.label}</span>
                </a>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-lg:block">
        {rows.map(({ measure, cells }) => (
          <tr key={measure} className="max-lg:block max-lg:py-4">
            <th scope="row" className="max-lg:block">
              {measureOf(measure).label}
              {measureOf(measure).units.length > 1 ? null : (
                <span className="block text-xs font-normal text-muted">
                  {unitNameText(measureOf(measure).units[0])}
                </span>
              )}
            </th>
            {cells.map((cell) => (
              <Cell key={cell.event.id} cell={cell} measure={measure} standpoint={standpoint} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
