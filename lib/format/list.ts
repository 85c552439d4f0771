import { en } from "./en";
import type { Locale } from "./locale";

/**
 * Items as running text: "Kyiv", "Kyiv and Kharkiv", "Kyiv, Kharkiv and Odesa". Three and more that have commas of their own
 * part at semicolons. No items give empty text.
 */
export function listText(items: readonly string[], locale: Locale = en): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const before = items.slice(0, -1);
  const isHeavy = items.length > 2 && items.some((item) => item.includes(","));
  return isHeavy ? `${before.join("; ")}; ${locale.and} ${last}` : `${before.join(", ")} ${locale.and} ${last}`;
}
