import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "@/lib/store/canonical";
import { entryHash } from "@/lib/store/entry-hash.mjs";

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (value === null || typeof value !== "object") return value;
  const members = Object.entries(value).map(([key, member]) => [key, withKeysReversed(member)]);
  return Object.fromEntries(members.reverse());
}

test("canonicalJson sorts keys at every depth, keeps the order of arrays, and leaves out what is undefined", () => {
  const value = { b: [{ d: 1, c: null }, "x"], a: undefined, Z: true };
  expect(canonicalJson(value)).toBe('{"Z":true,"b":[{"c":null,"d":1},"x"]}');
});

test("canonicalJson reads back as what JSON would have kept, and does not depend on the order of keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(withKeysReversed(value))).toBe(canonicalJson(value));
    }),
  );
});

test("entryHash is the SHA-256 of the canonical JSON of previous hash, kind, id, version and body", () => {
  const body = { reason: 'a "slip"', id: "x" };
  const text = `["p","withdrawal","x",2,{"id":"x","reason":"a \\"slip\\""}]`;
  expect(entryHash("p", "withdrawal", "x", 2, canonicalJson(body))).toBe(
    createHash("sha256").update(text).digest("hex"),
  );
});
