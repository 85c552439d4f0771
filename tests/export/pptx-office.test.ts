import { describe, expect, it } from "vitest";
import { attackDeck } from "@/components/decks/attack-deck";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import type { Deck } from "@/lib/document/deck";
import { pptx } from "@/lib/export/pptx";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { hostileLedger } from "./hostile-ledger";
import { missingProgram, ran } from "./outside-program";
import { raidLedger, settingOf } from "./raid-ledger";

/** A deck's text as LibreOffice shows it, page after page. */
async function shownText(deck: Deck | null, ledger = raidLedger()): Promise<string[]> {
  if (deck === null) throw new Error("there is no such deck");
  const profile = (folder: string) => `-env:UserInstallation=file://${folder}/profile`;
  const { made } = ran(
    "soffice",
    (folder) => [profile(folder), "--headless", "--convert-to", "pdf", "--outdir", folder, "deck.pptx"],
    { "deck.pptx": await pptx.ofDeck(deck, settingOf(ledger)) },
  );
  const pdf = made.get("deck.pdf");
  if (pdf === undefined) throw new Error("LibreOffice made no PDF");
  const { said } = ran("pdftotext", () => ["-enc", "UTF-8", "deck.pdf", "-"], { "deck.pdf": pdf });
  return said.split("\f").map((page) => page.replaceAll(/\s+/g, " "));
}

describe("LibreOffice", () => {
  const missing = missingProgram("soffice") ?? missingProgram("pdftotext");

  it("shows a dashboard's titles, figures, words and gaps", async ({ skip }) => {
    skip(missing !== null, missing ?? "");
    const ledger = raidLedger();
    const deck = await dashboardDeck(selection(ledger, parsedQuery({}).query));
    const pages = await shownText(deck, ledger);
    for (const { title } of deck.slides) expect(pages.some((page) => page.includes(title))).toBe(true);
    const casualties = pages.find((page) => page.includes("People killed and injured"));
    for (const words of [
      "4 to at least 15",
      "Lindal, 11 March 2031 not known",
      "revised from 9",
      "=Lindal, 10 March 2031",
    ]) {
      expect(casualties).toContain(words);
    }
    expect(pages.find((page) => page.includes("Drones and missiles launched"))).toContain("about 400");
  }, 90_000);

  it("shows an attack's figures and claims, hostile and Ukrainian text included", async ({ skip }) => {
    skip(missing !== null, missing ?? "");
    const ledger = hostileLedger();
    const deck = await attackDeck("second-raid", selection(ledger, parsedQuery({}).query));
    const pages = await shownText(deck, ledger);
    expect(pages[0]).toContain("Обстріл Їжакова й Ґрунту, 11 березня 2031");
    expect(pages.join(" ")).toContain("an earlier figure, since replaced");
    expect(pages.join(" ")).toContain("not known");
  }, 90_000);
});
