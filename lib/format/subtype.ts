import type { Unit } from "../ledger/unit";
import { en } from "./en";
import { listText } from "./list";
import type { Locale } from "./locale";
import { modelName } from "./model-name";

/** A weapon's models as they are recorded, with what refines them: "X-101/X-555 and Kalibr, shot down". */
function modelText(model: string, locale: Locale): string {
  const [names = "", mode] = model.split(":");
  const named = names.split("+").map(modelName);
  return `${listText(named, locale)}${mode === undefined ? "" : `, ${subtypeText(mode, locale)}`}`;
}

/** A subtype in words: "children", "shot down", and a weapon's model as it is recorded ("Iskander-M"). */
export function subtypeText(subtype: string, locale: Locale = en): string {
  if (subtype.startsWith("model:")) return modelText(subtype.slice("model:".length), locale);
  return locale.subtypeWords[subtype] ?? subtype.replaceAll("_", " ");
}

/** A subtype as an aside, " (children)"; empty for the whole and where the unit already says it. */
export function subtypeAside(
  { subtype, unit }: { readonly subtype: string | null; readonly unit: Unit },
  locale: Locale = en,
): string {
  return subtype === null || subtype === unit ? "" : ` (${subtypeText(subtype, locale)})`;
}
