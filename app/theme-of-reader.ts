import { cookies } from "next/headers";
import { namedChoice, type ThemeChoice, themeCookie } from "../components/theme/theme-choice";

/** The colours that the reader chose for pages; "system" where none were chosen. */
export async function themeOfReader(): Promise<ThemeChoice> {
  return namedChoice((await cookies()).get(themeCookie.name)?.value) ?? "system";
}
