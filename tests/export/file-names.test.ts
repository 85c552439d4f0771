import { describe, expect, it } from "vitest";
import { attackDeck } from "@/components/decks/attack-deck";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import type { Deck } from "@/lib/document/deck";
import { deckFormatIds, type ExportedFile, exportedDeck, exportedFile } from "@/lib/export/exported-file";
import type { Exporter } from "@/lib/export/exporter";
import { exporters, type FormatId, formatIds } from "@/lib/export/registry";
import { type FileOptions, fileOptionNames } from "@/lib/query/file-options";
import { parsedQuery, themes } from "@/lib/query/query";
import { type Selection, selection } from "@/lib/query/selection";
import { raidDocument, raidLedger, settingOf } from "./raid-ledger";

type Raw = Record<string, string>;

const { revision } = raidLedger();

/** What an address may say of how a file is drawn and of which part of the ledger it holds, one at a time and some together. */
const asked: readonly Raw[] = [
  {},
  ...themes.map((theme) => ({ theme })),
  { w: "800" },
  { w: "900" },
  { h: "800" },
  { w: "800", h: "800" },
  { w: "800", theme: "dark" },
  { lang: "en" },
  { rev: String(revision.seq) },
  { rev: String(revision.seq), theme: "dark" },
  { estimate: "low" },
  { estimate: "best" },
  { sort: "killed" },
  { sort: "killed", order: "desc" },
  { from: "2031-03-10" },
  { to: "2031-03-10" },
  { attack: "second-raid" },
  { asOf: "2031-03-11T08:00:00Z" },
  { asOf: "2031-03-11T08:00:00.500Z" },
  { place: "lindal", measure: "killed" },
];

/** A format's choices: none, then each value of each option alone, then the last of each together. */
function choicesOf(format: FormatId): FileOptions[] {
  const offered = (exporters[format] as Exporter).options;
  const single = fileOptionNames.flatMap((name) => (offered[name] ?? []).map((value) => ({ [name]: value })));
  const last = Object.fromEntries(fileOptionNames.map((name) => [name, offered[name]?.at(-1)]));
  return [{}, ...single, last] as FileOptions[];
}

/** The names that stand for more than one content, with the tags of each. */
function sharedNames(files: readonly (ExportedFile | null)[]): [string, string[]][] {
  const tags = new Map<string, Set<string>>();
  for (const file of files) {
    if (file !== null) tags.set(file.name, new Set([...(tags.get(file.name) ?? []), file.etag]));
  }
  return [...tags].filter(([, { size }]) => size > 1).map(([name, own]) => [name, [...own]]);
}

function asking(raw: Raw): Selection {
  return selection(raidLedger(), parsedQuery(raw).query);
}

describe("the name of a file", () => {
  it.each(formatIds)("in %s stands for one content alone, whatever is asked and chosen", async (format) => {
    const files: ExportedFile[] = [];
    for (const raw of asked) {
      const { document, ledger } = await raidDocument("casualties", raw);
      files.push(await exportedFile(document, format, settingOf(ledger)));
    }
    const { document, ledger } = await raidDocument("casualties");
    for (const options of choicesOf(format)) {
      files.push(await exportedFile(document, format, { ...settingOf(ledger), options }));
    }
    expect(files.length).toBeGreaterThan(asked.length);
    expect(sharedNames(files)).toEqual([]);
  });

  it.each(deckFormatIds)("of a whole page in %s stands for one content alone", async (format) => {
    const files: (ExportedFile | null)[] = [];
    const made = async (deck: Deck | null, options: FileOptions = {}) => {
      if (deck === null) throw new Error("there is no deck of that name");
      files.push(await exportedDeck(deck, format, { ...settingOf(raidLedger()), options }));
    };
    for (const raw of [{}, { theme: "dark" }, { theme: "print" }, { rev: String(revision.seq) }, { lang: "en" }]) {
      await made(await attackDeck("second-raid", asking(raw)));
    }
    for (const options of choicesOf(format)) await made(await attackDeck("second-raid", asking({})), options);
    expect(files.length).toBeGreaterThan(5);
    expect(sharedNames(files)).toEqual([]);
  });

  it("says the theme, the size asked for and the choices, and nothing that was not asked", async () => {
    const { document, ledger } = await raidDocument("casualties", { theme: "dark", w: "800", h: "600" });
    const file = await exportedFile(document, "png", { ...settingOf(ledger), options: { scale: "2" } });
    expect(file.name).toBe(`strike-ledger_casualties_2031-03-10_2031-03-11_rev${revision.seq}_dark_w800_h600_2x.png`);
    const deck = await exportedDeck(await dashboardDeck(asking({ theme: "dark" })), "pdf", settingOf(ledger));
    expect(deck?.name).toMatch(/^strike-ledger_dashboard_.*_rev\d+_dark\.pdf$/);
  });
});
