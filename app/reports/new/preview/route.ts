import { z } from "zod";
import { changedDrawing } from "../../../../components/review/changed-drawing";
import type { PreviewAnswer } from "../../../../lib/review/answers";
import { reviewDrafts } from "../../../../lib/review/drafts";
import { foreseeable } from "../../../../lib/review/foreseeable";
import { preview } from "../../../../lib/review/preview";
import { reviewSchema } from "../../../../lib/review/review";
import { readLedger } from "../../../../lib/store/app-ledger";
import { foreseenEntries } from "../../../../lib/store/foreseen";
import { editorActor } from "../editor-actor";
import { editorAnswer, heldReview, namedAlike, requestBody } from "../review-request";

const previewBody = z.strictObject({ review: reviewSchema, widthPx: z.int().min(300).max(1_200) });

async function previewAnswer(request: Request): Promise<PreviewAnswer> {
  const { review, widthPx } = await requestBody(request, previewBody);
  const held = heldReview(review);
  const ledger = await readLedger();
  const alike = namedAlike(held.text, held.report.url, ledger);
  const nowMs = Date.now();
  const { problems } = reviewDrafts(held, ledger, nowMs);
  const { drafts, figures, leftOut } = foreseeable(held, ledger, nowMs);
  const left = leftOut.map(({ key }) => key);
  if (figures.length === 0) return { problems, events: [], standings: [], drawing: null, alike, leftOut: left };
  const fresh = drafts.filter(({ body }) => !ledger.standings.has(body.id));
  const foreseen = preview(ledger, foreseenEntries(fresh, ledger.head, { actor: editorActor }));
  const keyOf = new Map(
    drafts.filter(({ kind }) => kind === "claim").map(({ body }, index) => [body.id, figures[index]?.key]),
  );
  const standings = foreseen.standings.flatMap(({ claim, role, words }) => {
    const key = keyOf.get(claim);
    return key === undefined ? [] : [{ key, role, words }];
  });
  const drawing = await changedDrawing(foreseen.events, ledger, foreseen.ledger, widthPx);
  return { problems, events: foreseen.events, standings, drawing, alike, leftOut: left };
}

/** What saving a review would change, `{ review, widthPx }`; nothing is written. */
export function POST(request: Request): Promise<Response> {
  return editorAnswer(request, () => previewAnswer(request));
}
