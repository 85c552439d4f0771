import { createHash } from "node:crypto";
import { chartDocument } from "@/components/charts/document";
import { png } from "@/lib/export/png";
import { svg } from "@/lib/export/svg";
import { fixtureSelection } from "../charts/fixtures/fixtures";

// Run as a process of its own: its zone and locale, then the hash of each drawing's file.
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();

async function digests(): Promise<string[]> {
  const selected = await fixtureSelection("long-labels");
  const document = await chartDocument("casualties", selected, { widthPx: 1120, theme: "light" });
  const setting = { names: selected.ledger, site: "https://ledger.example" };
  const files = await Promise.all([
    svg.ofChart(document, { ...setting, options: {} }),
    svg.ofChart(document, { ...setting, options: { text: "paths" } }),
    png.ofChart(document, { ...setting, options: {} }),
    png.ofChart(document, { ...setting, options: { size: "slide", scale: "2", background: "transparent" } }),
  ]);
  return files.map((bytes) => createHash("sha256").update(bytes).digest("hex"));
}

digests().then(
  (lines) => process.stdout.write(`${[`${timeZone} ${locale}`, ...lines].join("\n")}\n`),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
