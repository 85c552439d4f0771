import { createHash } from "node:crypto";
import { chartDocument } from "@/components/charts/document";
import { chartIds } from "@/components/charts/registry";
import { fixtureSelection } from "./fixtures/fixtures";

// Run as a process of its own: its zone and locale, then the hash of each chart's document.
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();

async function digest(chart: (typeof chartIds)[number]): Promise<string> {
  const document = await chartDocument(chart, await fixtureSelection("normal"), { widthPx: 1120, theme: "print" });
  return createHash("sha256").update(JSON.stringify(document)).digest("hex");
}

Promise.all(chartIds.map(digest)).then(
  (digests) => process.stdout.write(`${[`${timeZone} ${locale}`, ...digests].join("\n")}\n`),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
