import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** The cookie that stands for the token in a browser: it holds what is derived from the token, with its end, and never the token. */
export const editorCookie = { name: "strike-ledger-editor", lifetimeMs: 12 * 3_600_000 };

// Both are hashed first, so that neither length nor content tells by time.
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** Whether a text is the token, compared in constant time. */
export function isToken(given: string, token: string): boolean {
  return isSame(given, token);
}

function seal(token: string, endMs: number): string {
  return createHmac("sha256", token).update(`strike-ledger editor until ${endMs}`).digest("hex");
}

/** The cookie's value for a token, good for `editorCookie.lifetimeMs` from `nowMs` on. */
export function editorCookieValue(token: string, nowMs: number): string {
  const endMs = nowMs + editorCookie.lifetimeMs;
  return `${endMs}.${seal(token, endMs)}`;
}

/** Whether a cookie's value was made for this token and has not ended. */
export function isEditorCookie(value: string, token: string, nowMs: number): boolean {
  const [end = "", sent = ""] = value.split(".");
  const endMs = /^\d{1,15}$/.test(end) ? Number(end) : 0;
  return isSame(sent, seal(token, endMs)) && endMs > nowMs;
}

/** The value of a cookie in a `Cookie` header; null where it has none of that name. */
export function cookieIn(header: string | null, name: string): string | null {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
