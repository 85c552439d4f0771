/**
 * The hash that chains an entry to the one before it: hex SHA-256 over the canonical JSON of
 * `[previousHash, kind, id, version, body]`, where `content` is the body's canonical JSON. Neither time nor actor is in it:
 * two logs that record equal content in equal order have equal chains, and so equal revisions.
 */
export function entryHash(previousHash: string, kind: string, id: string, version: number, content: string): string;
