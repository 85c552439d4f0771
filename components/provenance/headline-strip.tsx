import { capitalised } from "../../lib/format/typography";
import type { HeadlineColumn } from "./headline-figures";
import { notReportedWords } from "./measure-section";

/** An attack's headline figures in one row of columns, each leading to where the page accounts for it. */
export function HeadlineStrip({ columns }: { readonly columns: readonly HeadlineColumn[] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-6 border-y border-rule py-5 sm:grid-cols-3 lg:grid-cols-[repeat(4,minmax(0,1fr))_minmax(0,2fr)]">
      {columns.map(({ label, measure, figures }) => (
        <div key={label} className="last:col-span-2 lg:last:col-span-1">
          <dt className="text-sm text-muted">{label}</dt>
          {figures.length === 0 && (
            <dd className="pt-1 text-muted">
              <a href={`#${measure}`} title={notReportedWords}>
                Not reported
              </a>
            </dd>
          )}
          {figures.map(({ key, measure: id, name, text, notes }) => (
            <dd key={key} className="pt-1">
              <a
                href={`#${id}`}
                className={
                  name === null
                    ? "text-figure font-semibold no-underline hover:underline"
                    : "text-lg font-semibold no-underline hover:underline"
                }
              >
                {name === null ? capitalised(text) : `${name}: ${text}`}
              </a>
              {notes.map((note) => (
                <p key={note} className="pt-1 text-sm text-muted">
                  {capitalised(note)}
                </p>
              ))}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
