import { scriptResponse } from "../embed/script-response";

/** The script that a page with embedded charts may include. */
export async function GET(request: Request): Promise<Response> {
  return scriptResponse(request, "host");
}
