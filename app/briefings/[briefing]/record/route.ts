import { z } from "zod";
import type { RecordAnswer } from "../../../../components/briefing/answers";
import { briefingSchema } from "../../../../lib/ledger/briefing";
import { appLog } from "../../../../lib/store/app-ledger";
import { savedBriefing } from "../../../../lib/store/briefings";
import { editorActor } from "../../../reports/new/editor-actor";
import { editorAnswer, ImpossibleRequestError, requestBody } from "../../../reports/new/review-request";
import { toldStanding } from "../../standing";

const recordBody = z.strictObject({ briefing: briefingSchema, follows: z.int().nonnegative() });

async function recordAnswer(request: Request, id: string): Promise<RecordAnswer> {
  const { briefing, follows } = await requestBody(request, recordBody);
  if (briefing.id !== id) {
    throw new ImpossibleRequestError(
      422,
      `briefing.id: “${briefing.id}” was sent to /briefings/${id}; send it to its own.`,
    );
  }
  const stored = await toldStanding(id);
  if (stored === null) throw new ImpossibleRequestError(404, `There is no briefing “${id}”; make one at /briefings.`);
  try {
    const { version, recordedAt, actor } = await savedBriefing(await appLog(), briefing, follows, {
      actor: editorActor,
    });
    return { version, recordedAt, actor };
  } catch (error) {
    // By name: the class may be another bundle's than this one's.
    if (!(error instanceof Error) || error.name !== "ConflictError") throw error;
    const detail = "Somebody else saved this briefing meanwhile. Nothing was overwritten: take theirs, or keep yours.";
    throw new ImpossibleRequestError(409, detail, { stored: await toldStanding(id) });
  }
}

/** Records a briefing, `{ briefing, follows }`, as the version after `follows`; 409 with what is stored where another edit came first. */
export async function POST(
  request: Request,
  { params }: { readonly params: Promise<{ briefing: string }> },
): Promise<Response> {
  const { briefing } = await params;
  return editorAnswer(request, () => recordAnswer(request, briefing));
}
