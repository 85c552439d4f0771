import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodySchemas } from "@/lib/ledger/entry";
import { foldedLedger } from "@/lib/ledger/fold";
import { sha256 } from "@/lib/ledger/sha256";
import { textIdOf, textOfReport } from "@/lib/ledger/text";
import { entry, ledger, post } from "./log";

const nodeHash = (text: string) => createHash("sha256").update(text).digest("hex");

describe("a text's hash", () => {
  test("is that of every other SHA-256, whatever the script and however the text ends in its last block", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.string({ unit: "binary", maxLength: 200 }),
    );
    fc.assert(fc.property(text, (one) => sha256(one) === nodeHash(one)));
    for (let length = 0; length < 200; length += 1)
      expect(sha256("a".repeat(length))).toBe(nodeHash("a".repeat(length)));
    expect(sha256("Одеса 🌊 \ud800")).toBe(nodeHash("Одеса 🌊 \ud800"));
  });
});

describe("the text of a report in the log", () => {
  const text = "Five people were hurt in Lindal.\r\nNobody slept.";
  const id = textIdOf(sha256(text));
  const report = { ...post, textSha256: sha256(text) };
  const kept = foldedLedger(ledger, [entry(7, "text", { id, text })]);

  test("is found by the hash that its report has, and by no other report", () => {
    expect(kept.problems).toEqual([]);
    expect(textOfReport(report, kept.texts)).toBe(text);
    expect(textOfReport({ textSha256: "0".repeat(64) }, kept.texts)).toBeNull();
    expect(textOfReport(report, ledger.texts)).toBeNull();
  });

  test("is refused under another text's id, on its way in and on its way out", () => {
    const forged = { id, text: `${text} ` };
    expect(bodySchemas.text.safeParse(forged).error?.issues[0]?.message).toContain(sha256(forged.text));
    const read = foldedLedger(ledger, [entry(7, "text", forged)]);
    expect(read.texts.size).toBe(0);
    expect(read.problems).toHaveLength(1);
  });

  test("is gone once it is withdrawn, with its report's figures as they were", () => {
    const gone = foldedLedger(kept, [entry(8, "withdrawal", { id, reason: "asked for" }, { version: 2 })]);
    expect(textOfReport(report, gone.texts)).toBeNull();
    expect(gone.claims).toEqual(kept.claims);
  });

  test("moves no revision of the figures", () => {
    expect(kept.revision).toEqual(ledger.revision);
    expect(kept.head.seq).toBe(7);
  });
});
