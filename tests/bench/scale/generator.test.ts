import { createHash } from "node:crypto";
import path from "node:path";
import { expect, test } from "vitest";
import { bodySchemas } from "@/lib/ledger/entry";
import { foreseenEntries } from "@/lib/store/foreseen";
import { placeIds } from "./filled-log";
import { generatedDrafts } from "./generator";

const places = placeIds(path.resolve(import.meta.dirname, "../../../data"));

function generated(seed: number) {
  return [...generatedDrafts({ attacks: 300, seed, places })].flat();
}

test("a generated ledger is the same, byte for byte, for the same seed, and another for another", () => {
  const digest = (seed: number) =>
    createHash("sha256")
      .update(JSON.stringify(generated(seed)))
      .digest("hex");
  expect(digest(7)).toBe(digest(7));
  expect(digest(7)).not.toBe(digest(8));
});

test("a generated ledger can be recorded as it stands: about five claims an attack, nights from the war's first day on", () => {
  const drafts = generated(7);
  const entries = foreseenEntries(drafts, { seq: 0, hash: "" }, { actor: "generated" });
  expect(entries).toHaveLength(drafts.length);
  const bodies = drafts.flatMap(({ kind, body }) => (kind === "event" ? [bodySchemas.event.parse(body)] : []));
  const nights = bodies.flatMap((event) => (event.kind === "attack" ? [event.nightOf] : []));
  expect(nights).toHaveLength(300);
  expect([nights[0], nights.toSorted()[0]]).toEqual(["2022-02-24", "2022-02-24"]);
  const claims = entries.filter(({ kind, version }) => kind === "claim" && version === 1).length;
  expect(claims / 300).toBeGreaterThan(4);
  expect(claims / 300).toBeLessThan(6);
  expect(entries.some(({ version }) => version === 2)).toBe(true);
});

test("everything generated says that it is", () => {
  for (const { kind, body } of generated(7)) {
    const told = JSON.stringify(body);
    expect(`${kind} ${told}`).toMatch(/generated/i);
  }
});
