import { readLedger } from "../../lib/store/app-ledger";
import { failureResponse } from "../problem-response";

export const dynamic = "force-dynamic";

/** Whether the ledger can be read, where it stands, and how many of its entries cannot be. */
export async function GET(): Promise<Response> {
  try {
    const { revision, problems } = await readLedger();
    return Response.json(
      { status: "ok", revision, problems: problems.length },
      { headers: { "Cache-Control": "no-store" } },
    );
  } catch (error) {
    return failureResponse(error);
  }
}
