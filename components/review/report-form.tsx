import { useState } from "react";
import { reportId } from "../../lib/review/begun-review";
import { isPlausibleDay } from "../../lib/review/plausible-day";
import type { ReviewProblem } from "../../lib/review/problem";
import type { ReportFields } from "../../lib/review/review";
import { RadioGroup } from "../ui/radio-group";
import { TextField } from "./choice";

interface ReportFormProps {
  readonly report: ReportFields;
  readonly problems: readonly ReviewProblem[];
  readonly isTaken: (id: string) => boolean;
  readonly onChange: (fields: ReportFields) => void;
}

/** The fields after a change: an id that was made of them follows them, one that a person gave stays. */
function changed(report: ReportFields, some: Partial<ReportFields>, isTaken: ReportFormProps["isTaken"]): ReportFields {
  const next = { ...report, ...some };
  const made = reportId(report, isTaken);
  const isMade = report.id === made || /^-\d+$/.test(report.id.slice(made.length));
  return next.id === report.id && isMade && report.id.startsWith(made)
    ? { ...next, id: reportId(next, isTaken) }
    : next;
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text;
}

/** The report's bibliographic record. What the document does not print stays empty; its day may be inferred, and then how. */
export function ReportForm({ report, problems, isTaken, onChange }: ReportFormProps) {
  const [isInferred, setInferred] = useState(report.publishedOnHow !== null);
  const set = (some: Partial<ReportFields>) => onChange(changed(report, some, isTaken));
  // A day is typed digit by digit: until it can be one it is nothing to read the text by.
  const [typedDay, setTypedDay] = useState<string | null>(null);
  function settleDay(text: string) {
    setTypedDay(null);
    if (orNull(text) !== report.publishedOn) set({ publishedOn: orNull(text) });
  }
  const problem = (field: string) => problems.find((one) => one.field.startsWith(field))?.message;
  const notPrinted = "Empty where the document does not print it.";
  const { title, publisher, origin, url, publishedOn, publishedOnHow, note, id } = report;
  return (
    <section aria-labelledby="report-record" className="space-y-3">
      <h2 id="report-record" className="text-lg">
        The report
      </h2>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <div className="sm:col-span-2">
          <TextField
            id="report-title"
            label="Title"
            hint={notPrinted}
            value={title ?? ""}
            problem={problem("title")}
            onChange={(text) => set({ title: orNull(text) })}
          />
        </div>
        <TextField
          id="report-publisher"
          label="Publisher"
          hint={notPrinted}
          value={publisher ?? ""}
          problem={problem("publisher")}
          onChange={(text) => set({ publisher: orNull(text) })}
        />
        <TextField
          id="report-origin"
          label="From"
          hint="The agency or paper that it reprints, where it names one."
          value={origin ?? ""}
          problem={problem("origin")}
          onChange={(text) => set({ origin: orNull(text) })}
        />
        <TextField
          id="report-url"
          label="Address"
          type="url"
          hint={notPrinted}
          value={url ?? ""}
          problem={problem("url")}
          onChange={(text) => set({ url: orNull(text) })}
        />
        <TextField
          id="report-publishedOn"
          label="Published on"
          type="date"
          value={typedDay ?? publishedOn ?? ""}
          problem={typedDay === null ? problem("publishedOn") : undefined}
          onChange={(text) => (isPlausibleDay(text, Date.now()) ? settleDay(text) : setTypedDay(text))}
          onBlur={() => typedDay !== null && settleDay(typedDay)}
        />
        <TextField
          id="report-id"
          label="Id, in its address"
          value={id}
          problem={problem("id")}
          onChange={(text) => set({ id: text })}
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <RadioGroup
          legend="How its day is known"
          choices={[
            { value: "printed", label: "Printed in the document" },
            { value: "inferred", label: "Inferred" },
          ]}
          chosen={isInferred ? "inferred" : "printed"}
          onChoose={(basis) => {
            setInferred(basis === "inferred");
            set({ publishedOnHow: basis === "inferred" ? (publishedOnHow ?? "") : null });
          }}
        />
        {isInferred && (
          <TextField
            id="report-publishedOnHow"
            label="Inferred how"
            hint="From what, in a sentence."
            value={publishedOnHow ?? ""}
            problem={problem("publishedOnBasis")}
            onChange={(text) => set({ publishedOnHow: text })}
          />
        )}
        <TextField id="report-note" label="Note" value={note ?? ""} onChange={(text) => set({ note: orNull(text) })} />
      </div>
    </section>
  );
}
