import { reportHeading } from "../../../../components/provenance/report-heading";
import type { Ledger } from "../../../../lib/ledger/fold";
import { acceptedFigures } from "../../../../lib/review/accepted";
import { recordedAs } from "../../../../lib/review/alike";
import type { RecordAnswer } from "../../../../lib/review/answers";
import { reviewDrafts } from "../../../../lib/review/drafts";
import { eventOfFigure, type Review } from "../../../../lib/review/review";
import { appLog, readLedger } from "../../../../lib/store/app-ledger";
import type { AppendResult } from "../../../../lib/store/log";
import { editorActor } from "../editor-actor";
import { editorAnswer, heldReview, ImpossibleRequestError, requestBody, reviewBody } from "../review-request";

function refuseRecorded({ textSha256, report }: Review, ledger: Ledger, isOwn: boolean): void {
  const recorded = recordedAs(textSha256, ledger);
  if (recorded === null || (isOwn && recorded.id === report.id)) return;
  const named = { id: recorded.id, heading: reportHeading(recorded) };
  throw new ImpossibleRequestError(409, `This text is recorded already, as “${named.heading}”; nothing was saved.`, {
    recorded: named,
  });
}

async function appended(review: Review, ledger: Ledger): Promise<AppendResult> {
  const { drafts, problems } = reviewDrafts(review, ledger, Date.now());
  if (acceptedFigures(review).length === 0) {
    throw new ImpossibleRequestError(422, "No figure is accepted; accept at least one.");
  }
  if (problems.length > 0)
    throw new ImpossibleRequestError(422, "Some of it does not hold yet; nothing was saved.", { problems });
  try {
    return await (await appLog()).append(drafts, { actor: editorActor });
  } catch (error) {
    // By name: the class may be another bundle's than this one's.
    if (!(error instanceof Error) || error.name !== "ConflictError") throw error;
    refuseRecorded(review, await readLedger(), false);
    throw new ImpossibleRequestError(
      409,
      `Somebody else recorded the same id meanwhile: ${error.message}. Nothing was saved.`,
    );
  }
}

async function recordAnswer(request: Request): Promise<RecordAnswer> {
  const review = heldReview((await requestBody(request, reviewBody)).review);
  const before = await readLedger();
  refuseRecorded(review, before, true);
  const { appended: entries } = await appended(review, before);
  const ledger = await readLedger();
  const accepted = acceptedFigures(review);
  const ids = new Set(accepted.map((figure) => eventOfFigure(figure, review)));
  return {
    report: {
      id: review.report.id,
      heading: reportHeading({ title: review.report.title, publishedOn: review.report.publishedOn ?? "" }),
    },
    events: [...ids].flatMap((id) => {
      const event = ledger.events.get(id ?? "");
      return event === undefined ? [] : [{ id: event.id, label: event.label, isAttack: event.kind === "attack" }];
    }),
    claimCount: accepted.length,
    entryCount: entries.length,
    revision: ledger.revision.seq,
  };
}

/** Saves a review, `{ review }`, as one append to the log: all of it or nothing. The same review sent again changes nothing. */
export function POST(request: Request): Promise<Response> {
  return editorAnswer(request, () => recordAnswer(request));
}
