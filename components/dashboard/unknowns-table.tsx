import { statusText } from "../../lib/format/status";
import { measureOf } from "../../lib/ledger/measures/registry";
import type { Knowledge, Unknowns } from "./unknowns";

const words: Record<Knowledge, string> = {
  reported: "reported",
  stated_unknown: "stated as not known",
  not_reported: statusText("not_reported"),
};

const shapes: Record<Knowledge, string> = {
  reported: "h-2.5 w-2.5 bg-muted",
  stated_unknown: "h-3.5 w-4 border sm:w-7 border-dotted border-ink",
  not_reported: "w-4 border-t-2 border-dashed border-ink sm:w-7",
};

function KnowledgeMark({ known }: { readonly known: Knowledge }) {
  return <span aria-hidden="true" className={`inline-block align-middle ${shapes[known]}`} />;
}

function Legend({ kinds }: { readonly kinds: readonly Knowledge[] }) {
  return (
    <p className="mb-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {kinds.map((known) => (
        <span key={known} className="flex items-center gap-2">
          <KnowledgeMark known={known} /> {words[known]}
        </span>
      ))}
    </p>
  );
}

interface UnknownsTableProps {
  readonly unknowns: Unknowns;
  /** The query string that keeps a reader at the revision and the moment asked for, with its "?"; "" for neither. */
  readonly standpoint: string;
}

/** Attacks by measures: where a report gives a figure and where none does, told apart by shape and in words; each leads to its account. */
export function UnknownsTable({ unknowns, standpoint }: UnknownsTableProps) {
  const { measures, rows } = unknowns;
  const kinds = (Object.keys(words) as Knowledge[]).filter((kind) => rows.some(({ known }) => known.includes(kind)));
  return (
    <>
      <Legend kinds={kinds} />
      <div className="table-scroll">
        <table className="ruled-table max-sm:[&_td]:pr-0 max-sm:[&_thead_th]:pr-0">
          <caption className="sr-only">Which measures are reported for each attack, and which are not</caption>
          <thead>
            <tr>
              <th scope="col">Attack</th>
              {measures.map((measure) => (
                <th key={measure} scope="col" className="max-sm:min-w-6 max-sm:text-xs">
                  <span className="max-sm:rotate-180 max-sm:[writing-mode:vertical-rl]">
                    {measureOf(measure).shortLabel}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ event, known }) => (
              <tr key={event.id}>
                <th scope="row">
                  <a href={`/attacks/${event.id}${standpoint}`} className="no-underline hover:underline">
                    {event.label}
                  </a>
                </th>
                {known.map((one, index) => (
                  <td key={measures[index]}>
                    <a
                      href={`/attacks/${event.id}${standpoint}#${measures[index]}`}
                      className="flex min-h-6 min-w-6 items-center"
                      title={words[one]}
                    >
                      <KnowledgeMark known={one} />
                      <span className="sr-only">{words[one]}</span>
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
