import { entryHash } from "./entry-hash.mjs";
import type { StoredEntry } from "./row";

/**
 * JSON with the keys of every object in code-unit order and no white space, so that equal content is equal text (RFC 8785
 * without its number rules, which JavaScript's own already are). Properties that are undefined are left out, as JSON does.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

/**
 * The entries whose hash is not that of their content, as it is stored, and of the entry before them; none in a log that nobody changed.
 */
export function brokenLinks(previousHash: string, entries: readonly StoredEntry[]): StoredEntry[] {
  return entries.filter(({ kind, id, version, text, hash }, index) => {
    const before = index === 0 ? previousHash : (entries[index - 1]?.hash ?? "");
    return entryHash(before, kind, id, version, text) !== hash;
  });
}
