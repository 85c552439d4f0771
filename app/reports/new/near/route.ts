import { z } from "zod";
import { foundRecords, type NearRecords, nearRecords } from "../../../../lib/review/near-records";
import { readLedger } from "../../../../lib/store/app-ledger";
import { editorAnswer, requestBody } from "../review-request";

const nearBody = z.strictObject({
  days: z.array(z.iso.date()).max(60),
  ids: z.array(z.string().max(200)).max(2_000),
  /** What is looked for by name, night or place; null where only the days and ids are asked about. */
  text: z.string().max(200).nullable(),
});

async function nearAnswer(request: Request): Promise<NearRecords> {
  const { days, ids, text } = await requestBody(request, nearBody);
  const ledger = await readLedger();
  return text === null ? nearRecords(ledger, days, ids) : foundRecords(ledger, text);
}

/** The events that a review may be about, `{ days, ids, text }`: those near some days and of some ids, or those that a text finds. */
export function POST(request: Request): Promise<Response> {
  return editorAnswer(request, () => nearAnswer(request));
}
