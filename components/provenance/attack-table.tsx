import { filedUnderText } from "../../lib/format/instant";
import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { reportCount, standingClaims } from "../../lib/ledger/account";
import type { Attack } from "../../lib/ledger/event";
import type { Ledger } from "../../lib/ledger/fold";
import { type MeasureId, measureIds } from "../../lib/ledger/measures/registry";
import type { Read } from "../../lib/query/selection";
import { type HeadlineColumn, headlineColumns, headlineLabels } from "./headline-figures";
import { StackedCell, StackedRow, StackedTable } from "./stacked-table";

function Figures({ column: { figures } }: { readonly column: HeadlineColumn }) {
  if (figures.length === 0) return <span className="text-muted">not reported</span>;
  return figures.map(({ key, name, text, notes }) => (
    <div key={key} className="not-first:pt-2">
      <p className="font-semibold">{name === null ? text : `${name}: ${text}`}</p>
      {notes.map((note) => (
        <p key={note} className="text-xs text-muted">
          {capitalised(note)}
        </p>
      ))}
    </div>
  ));
}

interface AttackTableProps {
  /** In the order in which they are listed. */
  readonly attacks: readonly Read<Attack>[];
  readonly ledger: Ledger;
  readonly query: string;
  /** As of when claims count, in milliseconds since the epoch; null for now. */
  readonly asOfMs?: number | null;
  /** What order they stand in, for those who cannot see it: "the latest first". */
  readonly order?: string;
  /** The measures asked for; all where none are named. */
  readonly measures?: readonly MeasureId[];
}

/** Attacks with the night they are filed under, their headline figures in words, and how many claims these are read from. */
export function AttackTable({
  attacks,
  ledger,
  query,
  asOfMs = null,
  order = "the latest first",
  measures = measureIds,
}: AttackTableProps) {
  const lastHead = "Read from";
  return (
    <StackedTable
      caption={`Attacks, ${order}, with the headline figures that reports give`}
      heads={["Attack", ...headlineLabels(measures), lastHead]}
    >
      {attacks.map((read) => {
        const { id, label } = read.event;
        const claims = standingClaims(ledger.claimsOfEvent.get(id) ?? [], ledger, asOfMs);
        const head = (
          <>
            <a href={`/attacks/${id}${query}`} className="text-base">
              {label}
            </a>
            <span className="block font-normal text-muted">{capitalised(filedUnderText(read.event))}</span>
          </>
        );
        return (
          <StackedRow key={id} head={head}>
            {headlineColumns(read, ledger.places, measures).map((column) => (
              <StackedCell key={column.label} label={column.label}>
                <Figures column={column} />
              </StackedCell>
            ))}
            <StackedCell label={lastHead}>
              <span className="text-muted">
                {countText(claims.length, "claim")} in {countText(reportCount(claims), "report")}
              </span>
            </StackedCell>
          </StackedRow>
        );
      })}
    </StackedTable>
  );
}
