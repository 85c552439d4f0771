import { describe, expect, it } from "vitest";
import { exportedFile } from "@/lib/export/exported-file";
import { exporters, type FormatId, formatIds } from "@/lib/export/registry";
import { raidDocument } from "./raid-ledger";

async function file(format: FormatId, raw: Record<string, string> = {}) {
  const { document, ledger } = await raidDocument("casualties", raw);
  return exportedFile(document, format, ledger);
}

describe("an exported file", () => {
  it.each(formatIds)("in %s has its format's id as its extension, so that its address names it", (format) => {
    expect(exporters[format].extension).toBe(format);
  });

  it("is named for its chart, its first and last night and its ledger revision", async () => {
    const { document } = await raidDocument("casualties");
    expect((await file("csv")).name).toBe(
      `strike-ledger_casualties_2031-03-10_2031-03-11_rev${document.revision.seq}.csv`,
    );
    expect((await file("svg", { attack: "second-raid" })).name).toMatch(/_2031-03-11_2031-03-11_rev\d+\.svg$/);
    expect((await file("json", { from: "2040-01-01" })).name).toMatch(/_no-attacks_rev\d+\.json$/);
  });

  it.each(formatIds)("in %s has the same bytes and tag twice, and others for another query", async (format) => {
    const [once, again, other] = [
      await file(format),
      await file(format),
      await file(format, { attack: "second-raid" }),
    ];
    expect(again.bytes).toEqual(once.bytes);
    expect(again.etag).toBe(once.etag);
    expect(other.etag).not.toBe(once.etag);
    expect(once.etag).toMatch(/^"[\w-]+"$/);
  });
});
