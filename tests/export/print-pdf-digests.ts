import { createHash } from "node:crypto";
import { chartDocument } from "@/components/charts/document";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import { pdf } from "@/lib/export/pdf";
import { fixtureSelection } from "../charts/fixtures/fixtures";

// Run as a process of its own: its zone and locale, then the hash of a chart's and of a deck's file.
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();

async function digests(): Promise<string[]> {
  const selected = await fixtureSelection("long-labels");
  const document = await chartDocument("casualties", selected, { widthPx: 1120, theme: "light" });
  const setting = { names: selected.ledger, options: {}, site: "https://ledger.example" };
  const files = [
    await pdf.ofChart(document, setting),
    await pdf.ofDeck(await dashboardDeck(selected), { ...setting, options: { size: "slide" } }),
  ];
  return files.map((bytes) => createHash("sha256").update(bytes).digest("hex"));
}

digests().then(
  (lines) => process.stdout.write(`${[`${timeZone} ${locale}`, ...lines].join("\n")}\n`),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
