import { scriptResponse } from "../script-response";

/** The script of every embedded chart. */
export async function GET(request: Request): Promise<Response> {
  return scriptResponse(request, "frame");
}
