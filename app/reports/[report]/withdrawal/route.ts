import { reportWithdrawal } from "../../../../lib/review/withdrawal";
import { appLog, readLedger } from "../../../../lib/store/app-ledger";
import { formAnswer } from "../../../briefings/sent-form";
import { editorActor } from "../../new/editor-actor";
import { ImpossibleRequestError } from "../../new/review-request";

const longestReason = 500;

async function withdraw(id: string, reason: string): Promise<void> {
  if (reason === "" || reason.length > longestReason) {
    throw new ImpossibleRequestError(422, `Say why it is withdrawn, in at most ${longestReason} characters.`);
  }
  const withdrawal = reportWithdrawal(id, reason, await readLedger(), editorActor);
  if (withdrawal === null) {
    const detail = `No report “${id.slice(0, 80)}” stands that was added here; those of the curated set are put right in data/.`;
    throw new ImpossibleRequestError(404, detail);
  }
  try {
    await (await appLog()).append(withdrawal.drafts, { actor: editorActor });
  } catch (error) {
    // By name: the class may be another bundle's than this one's.
    if (!(error instanceof Error) || error.name !== "ConflictError") throw error;
    throw new ImpossibleRequestError(409, "Something of the report was changed meanwhile; look at it again first.");
  }
}

/** Withdraws a report that was added here, for the form's `reason`, with its claims and what only they are about; leads back to the reports. */
export async function POST(
  request: Request,
  { params }: { readonly params: Promise<{ report: string }> },
): Promise<Response> {
  const { report } = await params;
  return formAnswer(request, async (form) => {
    await withdraw(report, form("reason").trim());
    return "/reports";
  });
}
