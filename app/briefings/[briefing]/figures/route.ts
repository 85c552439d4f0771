import type { NextRequest } from "next/server";
import type { FiguresAnswer } from "../../../../components/briefing/answers";
import { offeredFigures } from "../../../../components/briefing/offered-figures";
import { readLedger } from "../../../../lib/store/app-ledger";
import { failureResponse, problemResponse } from "../../../problem-response";

async function answer({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  const [event, revision] = [searchParams.get("event") ?? "", searchParams.get("revision") ?? ""];
  const ledger = /^\d{1,15}$/.test(revision) ? await readLedger(Number(revision)) : null;
  if (ledger === null) {
    return problemResponse(404, `There is no ledger revision “${revision.slice(0, 60)}”.`, { parameter: "revision" });
  }
  const figures: FiguresAnswer = { figures: offeredFigures(event, ledger) };
  return Response.json(figures, { headers: { "Cache-Control": "no-cache" } });
}

/** The figures of an event that a slide's text can hold, `?event=&revision=`, each as it is written and in words; none for an unknown event. */
export function GET(request: NextRequest): Promise<Response> {
  return answer(request).catch(failureResponse);
}
