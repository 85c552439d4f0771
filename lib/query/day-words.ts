import { LRUCache } from "lru-cache";

/** Ukrainian ones with letters folded as `foldedText` folds them: as a date has them, and alone. */
const months = [
  "january february march april may june july august september october november december",
  "sichnia liutoho bereznia kvitnia travnia chervnia lypnia serpnia veresnia zhovtnia lystopada hrudnia",
  "sichen liutyi berezen kviten traven cherven lypen serpen veresen zhovten lystopad hruden",
] as const;

/** Days come again and again among very many records. */
const kept = new LRUCache<string, string>({ max: 10_000 });

/**
 * A calendar day (YYYY-MM-DD) as it may be looked for, in words parted by spaces: itself, the number of the day, the month's names in
 * English and Ukrainian, the year. 2026-01-24 gives "2026-01-24 24 january sichnia sichen 2026".
 */
export function dayWords(on: string): string {
  const known = kept.get(on);
  if (known !== undefined) return known;
  const [year = "", month = "", day = ""] = on.split("-");
  const names = months.map((list) => list.split(" ")[Number(month) - 1] ?? "");
  const words = [on, Number(day), ...names, year].join(" ");
  kept.set(on, words);
  return words;
}
