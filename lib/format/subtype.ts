import type { Unit } from "../ledger/unit";
import { en } from "./en";
import type { Locale } from "./locale";

/** A subtype in words: "children", "shot down", and a weapon's model as it is recorded ("Iskander-M"). */
export function subtypeText(subtype: string, locale: Locale = en): string {
  const model = subtype.startsWith("model:") ? subtype.slice("model:".length) : null;
  if (model !== null) return model.replace(/(?:^|-)\p{Ll}/gu, (start) => start.toUpperCase());
  return locale.subtypeWords[subtype] ?? subtype.replaceAll("_", " ");
}

/** A subtype as an aside, " (children)"; empty for the whole and where the unit already says it. */
export function subtypeAside(
  { subtype, unit }: { readonly subtype: string | null; readonly unit: Unit },
  locale: Locale = en,
): string {
  return subtype === null || subtype === unit ? "" : ` (${subtypeText(subtype, locale)})`;
}
