import { readLedger } from "../../lib/store/app-ledger";
import { failureResponse } from "../problem-response";

export const dynamic = "force-dynamic";

/** As many entries that cannot be read as an answer names; `problems` counts them all. */
const namedAtMost = 20;

/**
 * Where the ledger stands: 200 with status "ok", or "degraded" with what is wrong where pages are served without some entries; 503
 * where it cannot be read at all.
 */
export async function GET(): Promise<Response> {
  try {
    const { revision, problems } = await readLedger();
    const wrong = problems.slice(0, namedAtMost).map(({ seq, id, problem }) => `entry ${seq}, ${id}: ${problem}`);
    return Response.json(
      problems.length === 0
        ? { status: "ok", revision, problems: 0 }
        : { status: "degraded", revision, problems: problems.length, wrong },
      { headers: { "Cache-Control": "no-store" } },
    );
  } catch (error) {
    return failureResponse(error);
  }
}
