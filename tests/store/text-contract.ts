import { expect, test } from "vitest";
import type { Draft } from "@/lib/ledger/entry";
import { sha256 } from "@/lib/ledger/sha256";
import { textIdOf } from "@/lib/ledger/text";
import { brokenLinks } from "@/lib/store/canonical";
import type { TestDatabase } from "./backends";
import { attributorDraft } from "./records";

const by = { actor: "editor" };

function textDraft(text: string, id = textIdOf(sha256(text))): Draft {
  return { kind: "text", body: { id, text }, follows: 0 };
}

/** What every adapter must do with the texts of reports. */
export function textContract(database: () => TestDatabase): void {
  test("a report's text comes back letter for letter, its line ends and signs too, and the chain holds", async () => {
    const log = await database().open();
    const text = "\ufeffНіч. “Two” — 5\u202f000 домівок 🕯\r\n\tтиша\u0000\n\n";
    await log.append([attributorDraft("kyiv-mayor"), textDraft(text)], by);
    const entries = await (await database().open()).since(0);
    expect(entries[1]?.body).toEqual({ id: textIdOf(sha256(text)), text });
    expect(brokenLinks("", entries)).toEqual([]);
  });

  test("a text of a hundred thousand words is kept whole", async () => {
    const log = await database().open();
    const text = "five hurt, ".repeat(90_000);
    await log.append([textDraft(text)], by);
    const [entry] = await log.since(0);
    expect(entry?.body).toMatchObject({ text });
  });

  test("one text recorded twice is one entry", async () => {
    const log = await database().open();
    await log.append([textDraft("Five people were hurt.")], by);
    const { appended, unchanged } = await log.append([textDraft("Five people were hurt.")], { actor: "bea" });
    expect([appended, unchanged]).toEqual([[], [textIdOf(sha256("Five people were hurt."))]]);
  });

  test("a text under another's hash is refused with all that was to be recorded beside it", async () => {
    const log = await database().open();
    const forged = textDraft("Fifty people were hurt.", textIdOf(sha256("Five people were hurt.")));
    await expect(log.append([attributorDraft("kyiv-mayor"), forged], by)).rejects.toThrow(
      /drafts\[1\]: text .*SHA-256/,
    );
    expect(await log.since(0)).toEqual([]);
  });
}
