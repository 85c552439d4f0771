import { appLog } from "../../../../lib/store/app-ledger";
import { withdrawnBriefing } from "../../../../lib/store/briefings";
import { editorActor } from "../../../reports/new/editor-actor";
import { ImpossibleRequestError } from "../../../reports/new/review-request";
import { formAnswer, type SentForm } from "../../sent-form";
import { standingBriefing } from "../../standing";

async function withdraw(id: string, follows: number): Promise<void> {
  if ((await standingBriefing(id)) === null) {
    throw new ImpossibleRequestError(404, `There is no briefing “${id.slice(0, 60)}”; it may be deleted already.`, {
      reason: "gone",
    });
  }
  try {
    await withdrawnBriefing(await appLog(), id, follows, { actor: editorActor });
  } catch (error) {
    // By name: the class may be another bundle's than this one's.
    if (!(error instanceof Error) || error.name !== "ConflictError") throw error;
    throw new ImpossibleRequestError(
      409,
      "The briefing was edited meanwhile and stays; look at it before you delete it.",
      { reason: "edited" },
    );
  }
}

/** Withdraws a briefing whose version is the form's `follows`, and leads back to the list. */
export async function POST(
  request: Request,
  { params }: { readonly params: Promise<{ briefing: string }> },
): Promise<Response> {
  const { briefing } = await params;
  const wayOn = async (form: SentForm) => {
    await withdraw(briefing, Number(form("follows")));
    return "/briefings";
  };
  return formAnswer(request, wayOn, { form: "delete", about: { briefing } });
}
