import { z } from "zod";
import type { ChangesAnswer } from "../../../../components/briefing/answers";
import { changeReason } from "../../../../components/briefing/change-reasons";
import { briefingChanges } from "../../../../components/decks/briefing-changes";
import { briefingSchema } from "../../../../lib/ledger/briefing";
import { readLedger } from "../../../../lib/store/app-ledger";
import { editorAnswer, requestBody } from "../../../reports/new/review-request";
import { appLedgerAt } from "../../standing";

const changesBody = z.strictObject({ briefing: briefingSchema });

async function changesAnswer(request: Request): Promise<ChangesAnswer> {
  const { briefing } = await requestBody(request, changesBody);
  const { latest, hasMovedOn, slides } = await briefingChanges(briefing, appLedgerAt, await readLedger());
  return {
    latest: latest.seq,
    hasMovedOn,
    slides: slides.map(({ slide, index, changes, faults }) => ({
      slide,
      index,
      faults,
      changes: changes.map(({ name, from, to, because }) => ({ name, from, to, because: because.map(changeReason) })),
    })),
  };
}

/** Which figures of a briefing as it is being edited, `{ briefing }`, have moved since it was frozen. Nothing is written. */
export function POST(request: Request): Promise<Response> {
  return editorAnswer(request, () => changesAnswer(request));
}
