import { countText } from "../../lib/format/unit";
import type { ReportWithdrawal } from "../../lib/review/withdrawal";
import { controlClass, Field } from "../ui/field";
import { buttonClass } from "./looks";

interface ReportWithdrawalFormProps {
  readonly id: string;
  readonly withdrawal: ReportWithdrawal;
}

/** Withdraws a report that was added here, for a reason; complete without JavaScript. */
export function ReportWithdrawalForm({ id, withdrawal: { claimCount, events } }: ReportWithdrawalFormProps) {
  return (
    <details className="mt-6 text-sm print:hidden">
      <summary className="w-fit py-1">Withdraw this report…</summary>
      <form
        action={`/reports/${id}/withdrawal`}
        method="post"
        className="max-w-measure space-y-3 border-l-3 border-people py-1 pl-3"
      >
        <p>
          The report and its {countText(claimCount, "figure")} no longer count
          {events.length > 0 && `, and ${events.join("; ")}, of which nothing else is recorded, goes with them`}. The
          log keeps what was said and why it was withdrawn. The same text can then be added again.
        </p>
        <Field label="Why it is withdrawn" htmlFor="withdrawal-reason">
          <input id="withdrawal-reason" name="reason" required maxLength={500} className={controlClass} />
        </Field>
        <button type="submit" className={buttonClass}>
          Withdraw the report
        </button>
      </form>
    </details>
  );
}
