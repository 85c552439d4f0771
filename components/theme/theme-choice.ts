/** The colours a reader may choose for pages; "system" is what the device is set to. */
export const themeChoices = ["system", "light", "dark"] as const;

export type ThemeChoice = (typeof themeChoices)[number];

/** The cookie that holds the choice, for a year; there is none for "system". */
export const themeCookie = { name: "theme", maxAgeSeconds: 31_536_000 } as const;

/** Where the choice is sent, as `theme` of a form. */
export const themePath = "/theme";

/** The choice that a text names; null for anything else. */
export function namedChoice(text: unknown): ThemeChoice | null {
  return themeChoices.find((choice) => choice === text) ?? null;
}

/** What `data-theme` is for a choice; undefined, no attribute at all, for the system's. */
export function themeAttribute(choice: ThemeChoice): "light" | "dark" | undefined {
  return choice === "system" ? undefined : choice;
}
