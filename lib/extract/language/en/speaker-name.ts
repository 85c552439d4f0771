const owners: ReadonlyMap<string, string> = new Map([
  ["Russia's", "Russian"],
  ["Moscow's", "Russian"],
  ["Kyiv's", "Ukraine's"],
]);
const offices: ReadonlySet<string> = new Set(["ministry", "committee", "service", "army", "military"]);
/** What the UN Human Rights Monitoring Mission in Ukraine is called in full. */
const monitors = "rights monitoring mission";
const ownerSign = /(?<=[A-Za-z])'s$/;

/** "Ministry of Defence" as "Defence Ministry": the words of a ministry's name after its owner. */
function ministry(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;
  return first?.toLowerCase() === "ministry" && second === "of" && rest.length > 0 ? [...rest, first] : words;
}

/**
 * One form for one body or person: "Russia's Ministry of Defence" is the "Russian Defence Ministry", "Kyiv's interior ministry" is
 * Ukraine's. Anything else as written, with a straight apostrophe, and without an owner's sign at its end.
 */
export function speakerName(written: string): string {
  const straight = written.includes("’") ? written.replaceAll("’", "'") : written;
  const name = straight.endsWith("'s") ? straight.replace(ownerSign, "") : straight;
  if (!name.includes(" ")) return name;
  if (name.length >= monitors.length && name.toLowerCase().includes(monitors)) return "HRMMU";
  const owner = owners.get(name.slice(0, name.indexOf(" ")));
  if (owner === undefined && !name.endsWith(" Moscow")) return name;
  const words = name.split(" ");
  const rest = words.slice(1);
  const place = `${words.at(-2)} ${words.at(-1)}`;
  if (place === "in Moscow" && offices.has(words.at(-3)?.toLowerCase() ?? ""))
    return ["Russian", ...words.slice(0, -2)].join(" ");
  const isBody = rest.some((word) => offices.has(word.toLowerCase()));
  if (owner === undefined || !isBody) return name;
  return [owner, ...ministry(rest)].join(" ");
}
