import { describe, expect, it } from "vitest";
import { pagesText } from "@/lib/reading/pdf/pages-text";
import { kinds } from "@/lib/reading/registry";
import { pdf } from "./documents";

const textOf = async (bytes: Uint8Array) => (await kinds.pdf.reportText(bytes)).text;

const first =
  "The harbour master said that at least 5 ferries sank and that 30 more were towed in by tugs from two ports along the coast.";
const second = "It was the worst night in years, and sailors spoke of waves as high as houses before the moon came up.";

describe("a PDF", () => {
  it("gives paragraphs whole, though they are set in lines", async () => {
    const bytes = await pdf((document) => {
      document.fontSize(18).text("Ferries sink").moveDown().fontSize(10);
      document.text(first).moveDown().text(second);
    });
    expect(await textOf(bytes)).toBe(`Ferries sink\n\n${first}\n\n${second}`);
  });

  it("goes on with a sentence over a page's end, and leaves the pages' numbers out", async () => {
    const bytes = await pdf((document) => {
      document.fontSize(10).text("The harbour master said that").text("12", 40, 370).addPage();
      document.text("five ferries sank.").text("13", 40, 370);
    });
    expect(await textOf(bytes)).toBe("The harbour master said that five ferries sank.");
  });

  it("keeps a word together that is broken at a line's end, with its hyphen unless that is a soft one", async () => {
    const bytes = await pdf((document) => {
      document.fontSize(10).text("A two-\nand-a-half-hour storm.");
    });
    expect(await textOf(bytes)).toBe("A two-and-a-half-hour storm.");
    const lines = ["5 fer\u00ad", "ries sank, 7 –", "or 8 – tugs"];
    expect(pagesText([lines.map((text, at) => ({ text, baseline: 90 - 12 * at, letterHeight: 10 }))])).toBe(
      "5 ferries sank, 7 – or 8 – tugs",
    );
  });

  it("goes on in the next column with a sentence that is not done, and not with another", () => {
    const lines = (texts: readonly string[]) =>
      texts.map((text, at) => ({ text, baseline: at < 2 ? 90 - 12 * at : 90, letterHeight: 10 }));
    expect(pagesText([lines(["Seven tugs", "and five", "ferries sank."])])).toBe("Seven tugs and five ferries sank.");
    expect(pagesText([lines(["Seven tugs", "sank.", "Five ferries did."])])).toBe(
      "Seven tugs sank.\n\nFive ferries did.",
    );
  });

  it("keeps the items of a list apart", async () => {
    const bytes = await pdf((document) => {
      document.fontSize(10).text("• 5 ferries").text("• 7 tugs");
    });
    expect(await textOf(bytes)).toBe("• 5 ferries\n\n• 7 tugs");
  });

  it("gives the same text each time, and leaves the bytes it was given whole", async () => {
    const bytes = await pdf((document) => document.text(first));
    const before = Buffer.from(bytes);
    expect(await textOf(bytes)).toBe(await textOf(bytes));
    expect(before.equals(bytes)).toBe(true);
  });

  it("without letters is refused", async () => {
    await expect(textOf(await pdf((document) => document.rect(0, 0, 50, 50).fill("black")))).rejects.toThrow(
      "has no letters in it, only pictures of pages; give its text as .txt",
    );
  });

  it("locked with a password is refused", async () => {
    const bytes = await pdf((document) => document.text(first), { userPassword: "a", ownerPassword: "b" });
    await expect(textOf(bytes)).rejects.toThrow("is locked with a password; save it without one");
  });

  it("cut short is read as far as it can be or refused in one line", async () => {
    const bytes = await pdf((document) => document.text(first));
    for (const share of [0.1, 0.4, 0.7, 0.95]) {
      const text = await textOf(bytes.subarray(0, bytes.length * share)).catch((error: Error) => error.message);
      expect(text).toMatch(/^(?:is (?:not )?a PDF|has no letters|The harbour).*$/);
    }
  });
});
