import { mayGiveToken } from "../../../../lib/review/access";
import { editorCookie, editorCookieValue, isToken } from "../../../../lib/review/editor-token";
import { problemResponse } from "../../../problem-response";
import { askingOf } from "../editor-request";

function cookieText(token: string, isSecure: boolean): string {
  const age = Math.floor(editorCookie.lifetimeMs / 1_000);
  const value = editorCookieValue(token, Date.now());
  return `${editorCookie.name}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Strict${isSecure ? "; Secure" : ""}`;
}

function isOverTls({ headers }: Request): boolean {
  return headers.get("x-forwarded-proto") === "https" || (process.env.STRIKE_LEDGER_URL ?? "").startsWith("https:");
}

/** The pages that ask for the token, the first where the form names none. */
const asking = ["/reports/new", "/briefings", "/data/import"] as const;

/** Takes the editor's token from the form of a page, keeps in a cookie what is derived from it, and leads back to the page. */
export async function POST(request: Request): Promise<Response> {
  const token = process.env.STRIKE_LEDGER_EDITOR_TOKEN ?? "";
  if (!mayGiveToken(askingOf(request), process.env)) {
    return problemResponse(
      403,
      "The token is taken from this site's own page, where STRIKE_LEDGER_EDITOR_TOKEN is set.",
    );
  }
  const sent = await request.formData().catch(() => null);
  const given = sent?.get("token");
  const isRight = typeof given === "string" && isToken(given, token);
  const page = asking.find((one) => one === sent?.get("to")) ?? asking[0];
  const headers = { Location: isRight ? page : `${page}?token=wrong`, "Cache-Control": "no-store" };
  const cookie: Record<string, string> = isRight ? { "Set-Cookie": cookieText(token, isOverTls(request)) } : {};
  return new Response(null, { status: 303, headers: { ...headers, ...cookie } });
}
