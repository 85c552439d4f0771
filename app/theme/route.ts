import { namedChoice, type ThemeChoice, themeChoices, themeCookie } from "../../components/theme/theme-choice";
import { problemResponse } from "../problem-response";

/** The page that a form was sent from, as a path on this site; the first page where the browser does not say or it was another site's. */
function pageBefore(request: Request): string {
  const referer = request.headers.get("Referer");
  if (referer === null || !URL.canParse(referer)) return "/";
  const { host, pathname, search } = new URL(referer);
  const ownHosts = [request.headers.get("X-Forwarded-Host"), request.headers.get("Host")];
  return ownHosts.includes(host) && !pathname.startsWith("//") ? `${pathname}${search}` : "/";
}

function cookieText(choice: ThemeChoice): string {
  const { name, maxAgeSeconds } = themeCookie;
  const age = choice === "system" ? 0 : maxAgeSeconds;
  return `${name}=${choice}; Path=/; Max-Age=${age}; SameSite=Lax`;
}

/** Takes a reader's choice of colours, keeps it in a cookie, and leads back to the page it was made on. */
export async function POST(request: Request): Promise<Response> {
  const sent = await request.formData().catch(() => null);
  const value = sent?.get("theme") ?? null;
  const choice = namedChoice(value);
  if (choice === null) {
    return problemResponse(
      400,
      `theme: “${value ?? ""}” is not a choice of colours; send one of ${themeChoices.join(", ")}.`,
    );
  }
  const headers = { Location: pageBefore(request), "Set-Cookie": cookieText(choice), "Cache-Control": "no-store" };
  return new Response(null, { status: 303, headers });
}
