import { createHash } from "node:crypto";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import type { Exporter } from "@/lib/export/exporter";
import { exporters, formatIds } from "@/lib/export/registry";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { hostileLedger } from "./hostile-ledger";
import { raidDocument, settingOf } from "./raid-ledger";

// Run as a process of its own, to say what it makes of each format; see same-bytes.test.ts.

const ledger = hostileLedger();
const { document } = await raidDocument("attacks", {}, ledger);
const deck = await dashboardDeck(selection(ledger, parsedQuery({}).query));
const sumOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const sums: Record<string, string> = {};

for (const id of formatIds) {
  const exporter: Exporter = exporters[id];
  sums[id] = sumOf(await exporter.ofChart(document, settingOf(ledger)));
  if (exporter.ofDeck !== null) sums[`${id} of the dashboard`] = sumOf(await exporter.ofDeck(deck, settingOf(ledger)));
}

process.stdout.write(JSON.stringify({ zone: new Date(0).getTimezoneOffset(), sums }));
