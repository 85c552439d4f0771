import type { NextRequest } from "next/server";
import { askedText } from "../../../components/search/asked-text";
import { attackMatches } from "../../../lib/query/attack-offer";
import { rawQuery } from "../../../lib/query/query";
import { readLedger } from "../../../lib/store/app-ledger";
import { failureResponse } from "../../problem-response";

/** The attacks that `q` finds, as a list of attacks to choose from shows them: `choices`, each with `value` and `label`, and how many there are. */
export async function GET(request: NextRequest): Promise<Response> {
  return readLedger()
    .then((ledger) =>
      Response.json(attackMatches(ledger, askedText(rawQuery(request.nextUrl.searchParams))), {
        headers: { "Cache-Control": "no-cache", "X-Robots-Tag": "noindex" },
      }),
    )
    .catch(failureResponse);
}
