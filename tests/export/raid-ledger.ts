import { chartDocument } from "@/components/charts/document";
import type { ChartId } from "@/components/charts/registry";
import type { ExportSetting } from "@/lib/export/exporter";
import type { EntryKind } from "@/lib/ledger/entry";
import { emptyLedger, foldedLedger, type Ledger } from "@/lib/ledger/fold";
import type { FileOptions } from "@/lib/query/file-options";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import {
  about,
  atLeast,
  attributors,
  claimBody,
  exactly,
  noneReported,
  places,
  report,
  type Stated,
  statedUnknown,
  vaguely,
} from "../ledger/builders";

// Two raids on a land that does not exist, with every kind of figure and of blank, and with text that is awkward in a file.

const raid = (id: string, label: string, nightOf: string) => ({
  kind: "attack",
  id,
  label,
  nightOf,
  window: { precision: "night", start: null, end: null },
  places: ["lindal"],
});

const stated = (id: string, body: Stated) => ["claim", claimBody(id, body)] as const;

const darkHomes = { measure: "outage_electricity", unit: "households", attributedTo: "grid-company" } as const;

const atDawn = "2031-03-11T06:00:00Z";
const atNoon = "2031-03-11T12:00:00Z";

/** The raids' records, each with its kind, in an order in which they can be recorded. */
export const raidRecords: readonly (readonly [EntryKind, unknown])[] = [
  ...[...places.values()].map((body) => ["place", body] as const),
  ...[...attributors.values()].map((body) => ["attributor", body] as const),
  ["attributor", { id: "storm-holm", name: 'Ada "Storm" Holm, of Lindal', role: "mayor" }],
  ["report", report("monday-post", "2031-03-10", { publisher: "Post" })],
  ["report", report("monday-courier", "2031-03-10", { publisher: "Courier, daily" })],
  ["report", report("tuesday-post", "2031-03-11", { publisher: "Post" })],
  ["event", raid("lindal-raid", "=Lindal, 10 March 2031", "2031-03-10")],
  ["event", raid("second-raid", "Lindal, 11 March 2031", "2031-03-11")],
  stated("no-one-killed", { measure: "killed", value: noneReported, attributedTo: "storm-holm" }),
  stated("mayor-injured", { value: exactly(4), attributedTo: "mayor" }),
  stated("rescue-injured", { report: "monday-courier", value: atLeast(15), attributedTo: "rescue-service" }),
  stated("children-injured", { value: exactly(2), subtype: "children", partOf: true, attributedTo: "rescue-service" }),
  stated("dark-homes-at-first", { ...darkHomes, value: exactly(90_000), asOf: "2031-03-10T06:00:00Z" }),
  stated("dark-homes", { ...darkHomes, value: exactly(88_000), asOf: "2031-03-10T12:00:00Z" }),
  stated("dark-people", {
    measure: "outage_electricity",
    value: vaguely("hundreds of thousands"),
    places: ["eastmark"],
  }),
  stated("killed-at-dawn", {
    event: "second-raid",
    report: "tuesday-post",
    measure: "killed",
    value: exactly(9),
    attributedTo: "interior",
    asOf: atDawn,
  }),
  stated("killed-at-noon", {
    event: "second-raid",
    report: "tuesday-post",
    measure: "killed",
    value: exactly(8),
    attributedTo: "interior",
    asOf: atNoon,
  }),
  stated("injured-unknown", { event: "second-raid", report: "tuesday-post", value: statedUnknown }),
  stated("drones", {
    event: "second-raid",
    report: "tuesday-post",
    measure: "drones_launched",
    unit: "drones",
    value: about(400),
    places: ["norland"],
    attributedTo: "sky-command",
  }),
];

/** The raids' ledger, folded from entries that were recorded at an instant. */
export function raidLedger(recordedAt = "2031-03-12T00:00:00.000Z"): Ledger {
  const entries = raidRecords.map(([kind, body], index) => ({
    seq: index + 1,
    recordedAt,
    actor: "test",
    kind,
    id: (body as { id: string }).id,
    version: 1,
    body,
    hash: `hash-${index + 1}`,
  }));
  const ledger = foldedLedger(emptyLedger, entries);
  if (ledger.problems.length > 0) throw new Error(JSON.stringify(ledger.problems));
  return ledger;
}

/** A chart of the raids as a document, with the ledger it was made from. */
export async function raidDocument(chart: ChartId, raw: Record<string, string> = {}, ledger = raidLedger()) {
  const selected = selection(ledger, parsedQuery(raw).query);
  return { ledger, document: await chartDocument(chart, selected, { widthPx: 1120, theme: "light" }) };
}

/** What a file of the raids is made with: the options chosen, and no site. */
export function settingOf(ledger: Ledger, options: FileOptions = {}): ExportSetting {
  return { names: ledger, options, site: null };
}
