import { type Head, tag, type Word, wordWith } from "../word";

function word(head: Head, subtype: string | null = null): Word {
  return wordWith({ head, isPlural: true, tags: tag.modifier, subtype });
}

const byPrefix: ReadonlyMap<string, Word> = new Map(
  Object.entries({
    kh: word("missile", "cruise"),
    x: word("missile", "cruise"),
    р: word("missile", "cruise"),
    х: word("missile", "cruise"),
    p: word("missile", "cruise"),
    "3m": word("missile", "cruise"),
    "9m": word("missile", "ballistic"),
    kn: word("missile", "ballistic"),
    iskander: word("missile", "ballistic"),
    s: word("missile"),
    shahed: word("drone", "shahed"),
    geran: word("drone", "shahed"),
    gerbera: word("drone", "decoy"),
    lancet: word("drone"),
    orlan: word("drone"),
    kab: word("bomb"),
    fab: word("bomb"),
    umpb: word("bomb"),
    umpk: word("bomb"),
    mig: word("other"),
    tu: word("other"),
    su: word("other"),
    f: word("other"),
    t: word("other"),
    il: word("other"),
  }),
);

/** The word for a name with a digit or a kind in it: "kh-101", "shahed-type"; null when the name is no model that is known. */
export function modelWord(lower: string): Word | null {
  const dash = lower.indexOf("-");
  if (dash > 0) {
    const known = byPrefix.get(lower.slice(0, dash));
    if (known === undefined) return null;
    const isNumbered = lower.charCodeAt(dash + 1) >= 48 && lower.charCodeAt(dash + 1) <= 57;
    if (isNumbered) return known;
    return lower.startsWith("iskander") ||
      lower.startsWith("shahed") ||
      lower.startsWith("geran") ||
      lower.startsWith("gerbera")
      ? { ...known, isPlural: false }
      : null;
  }
  let at = 0;
  while (lower.charCodeAt(at) >= 48 && lower.charCodeAt(at) <= 57) at += 1;
  while (at < lower.length && !(lower.charCodeAt(at) >= 48 && lower.charCodeAt(at) <= 57)) at += 1;
  return at === 0 || at === lower.length ? null : (byPrefix.get(lower.slice(0, at)) ?? null);
}
