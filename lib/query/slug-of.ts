import { foldedText } from "./folded-text";

const longestSlug = 80;

/** A text as an id: "Kyiv Post" is "kyiv-post". Cut at a word, at most `longest` characters; "" for a text without letters and digits. */
export function slugOf(text: string, longest = longestSlug): string {
  const whole = foldedText(text)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 1)).slice(0, longest);
}

/** An id that is not taken: the one given, else with "-2", "-3" and so on. */
export function freeSlug(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let n = 2; ; n += 1) {
    const suffix = `-${n}`;
    const id = `${wanted.slice(0, longestSlug - suffix.length).replace(/-$/, "")}${suffix}`;
    if (!isTaken(id)) return id;
  }
}
