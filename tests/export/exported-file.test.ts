import { describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { exportedFile } from "@/lib/export/exported-file";
import { exporters, type FormatId, formatIds } from "@/lib/export/registry";
import { struck } from "../charts/fixtures/ledger";
import { exactly } from "../ledger/builders";
import { raidDocument, settingOf } from "./raid-ledger";

async function file(format: FormatId, raw: Record<string, string> = {}) {
  const { document, ledger } = await raidDocument("casualties", raw);
  return exportedFile(document, format, settingOf(ledger));
}

describe("an exported file", () => {
  it.each(formatIds)("in %s has its format's id as its extension, so that its address names it", (format) => {
    expect(exporters[format].extension).toBe(format);
  });

  it("of months is named for the first and the last night there is, wherever in their months these are", async () => {
    const claims = [{ measure: "drones_launched", unit: "drones", value: exactly(9) }] as const;
    const nights = ["2031-01-12", "2031-01-20", "2031-03-08"];
    const asked = struck(nights.map((nightOf) => ({ id: `raid-${nightOf}`, nightOf, claims })));
    const document = await chartDocument("monthly", asked, { widthPx: 800, theme: "light" });
    expect(document.table.rows.some(({ days }) => days?.toOn === "2031-03-31")).toBe(true);
    const { name } = await exportedFile(document, "csv", settingOf(asked.ledger));
    expect(name).toBe(`strike-ledger_monthly_2031-01-12_2031-03-08_rev${asked.ledger.revision.seq}.csv`);
  });

  it("is named for its chart, its first and last night and its ledger revision", async () => {
    const { document } = await raidDocument("casualties");
    expect((await file("csv")).name).toBe(
      `strike-ledger_casualties_2031-03-10_2031-03-11_rev${document.revision.seq}.csv`,
    );
    expect((await file("svg", { attack: "second-raid" })).name).toMatch(/_2031-03-11_rev\d+_q[0-9a-f]{6}\.svg$/);
    expect((await file("json", { from: "2040-01-01" })).name).toMatch(/_no-attacks_rev\d+_q[0-9a-f]{6}\.json$/);
  });

  it("in CSV never works out a chart's sources, which takes minutes of very many attacks", async () => {
    const { document, ledger } = await raidDocument("casualties");
    const unread = {
      ...document,
      get sources(): never {
        throw new Error("the sources were worked out");
      },
    };
    const [one, other] = [unread, document].map((told) => exportedFile(told, "csv", settingOf(ledger)));
    expect((await one)?.etag).toBe((await other)?.etag);
  });

  it("is named for what its query narrows, and never like another that holds something else", async () => {
    const part = async (raw: Record<string, string | string[]>) => {
      const { document, ledger } = await raidDocument("casualties", raw as Record<string, string>);
      const { name } = await exportedFile(document, "csv", settingOf(ledger));
      return /_rev\d+_?(.*)\.csv$/.exec(name)?.[1];
    };
    expect(await part({ estimate: "low", place: "lindal" })).toMatch(/^lindal_low_q[0-9a-f]{6}$/);
    expect(await part({ measure: "injured" })).toMatch(/^injured_q[0-9a-f]{6}$/);
    expect(await part({ asOf: "2031-03-12T06:00:00Z" })).toMatch(/^asof-2031-03-12T0600Z_q[0-9a-f]{6}$/);
    expect(await part({ asOf: "2031-03-12T06:00:15Z" })).toMatch(/^asof-2031-03-12T060015Z_q[0-9a-f]{6}$/);
    const names = [
      await part({ from: "2031-03-09" }),
      await part({ from: "2031-03-10" }),
      await part({ sort: "killed" }),
      await part({ attack: ["lindal-raid", "second-raid"] }),
      await part({ attack: ["second-raid", "lindal-raid"] }),
    ];
    for (const name of names) expect(name).toMatch(/^q[0-9a-f]{6}$/);
    expect(new Set(names).size).toBe(names.length);
    expect(await part({ from: "2031-03-09", w: "800" })).toBe(`${names[0]}_w800`);
    expect(await part({ lang: "en", theme: "light" })).toBe("light_en");
    expect(await part({})).toBe("");
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
