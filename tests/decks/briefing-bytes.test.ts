import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { briefingDeck } from "@/components/decks/briefing-deck";
import { edited } from "@/lib/briefing/editing";
import { deckFormatIds, exportedDeck } from "@/lib/export/exported-file";
import type { Briefing } from "@/lib/ledger/briefing";
import type { Draft } from "@/lib/ledger/entry";
import { recordedBriefing, savedBriefing } from "@/lib/store/briefings";
import { currentLedger, ledgerAt } from "@/lib/store/current";
import type { Log } from "@/lib/store/log";
import { raidRecords } from "../export/raid-ledger";
import { atLeast, exactly } from "../ledger/builders";
import { sqliteBackend, type TestDatabase } from "../store/backends";
import { type Appended, raidBriefing, raidSeq, stated, withdrawn } from "./raid-log";

let database: TestDatabase;
beforeEach(async () => {
  database = await sqliteBackend.fresh();
});
afterEach(() => database.remove());

const by = { actor: "ann" };

async function append(log: Log, ...records: readonly Appended[]): Promise<void> {
  const { standings } = await currentLedger(log);
  const drafts = records.map(
    ([kind, body]) => ({ kind, body, follows: standings.get(body.id)?.version ?? 0 }) as Draft,
  );
  await log.append(drafts, by);
}

/** A file of every format of the briefing as it stands in the log, as names with sums of their bytes. */
async function files(log: Log): Promise<Record<string, string>> {
  const briefing = recordedBriefing(await currentLedger(log), "morning")?.briefing;
  if (briefing === undefined) throw new Error("the briefing is gone");
  const at = (seq: number) => ledgerAt(log, seq);
  const resolved = await briefingDeck(briefing, at);
  if (resolved.deck === null) throw new Error(JSON.stringify(resolved.faults));
  const { deck, names } = resolved;
  const sums: Record<string, string> = {};
  for (const format of deckFormatIds) {
    const file = await exportedDeck(deck, format, { names, ledgerAt: at, options: {}, site: null });
    if (file === null) throw new Error(`${format} holds no deck`);
    sums[file.name] = `${file.recordedAt} ${createHash("sha256").update(file.bytes).digest("hex")}`;
  }
  return sums;
}

const everyKind: Briefing = raidBriefing(
  { kind: "title", title: "Killed: {{killed second-raid}}", lines: "For the desk" },
  { kind: "section", title: "What is known", lines: "Hurt: {{injured lindal-raid}}" },
  { kind: "text", title: "", text: "- Killed: {{killed second-raid}}\n- Dark: {{outage_electricity lindal-raid}}" },
  { kind: "chart", title: "{{killed second-raid}} killed", view: { chart: "casualties", query: "" } },
  {
    ...{ kind: "charts", title: "" },
    views: [
      { chart: "volumes", query: "" },
      { chart: "coverage", query: "?attack=second-raid" },
    ],
  },
  { kind: "figures", title: "", attack: "lindal-raid", measures: [] },
  { kind: "claims", title: "", attack: "second-raid", measures: [] },
);

const moving: readonly Appended[] = [
  stated("twelve-killed", { event: "second-raid", measure: "killed", report: "tuesday-post", value: exactly(12) }),
  stated("many-hurt", { value: atLeast(70), attributedTo: "governor" }),
  stated("dark-homes", { measure: "outage_electricity", unit: "households", value: exactly(5) }),
  withdrawn("drones"),
  ["attributor", { id: "interior", name: "Ministry, renamed", role: "interior_ministry" } as { id: string }],
  [
    "event",
    {
      ...{
        kind: "attack",
        id: "third-raid",
        label: "Osterby, 12 March 2031",
        nightOf: "2031-03-12",
        places: ["osterby"],
      },
      window: { precision: "night", start: null, end: null },
    } as { id: string },
  ],
];

it("a frozen briefing's files are byte for byte the same after the ledger moved on, until it is brought to the new revision", async () => {
  const log = await database.open();
  await append(log, ...(raidRecords as readonly Appended[]));
  await savedBriefing(log, everyKind, 0, by);
  const before = await files(log);
  expect(Object.keys(before)).toHaveLength(deckFormatIds.length);
  await append(log, ...moving);
  const current = await currentLedger(log);
  expect(current.revision.seq).toBe(raidSeq + 1 + moving.length);
  expect(await files(log)).toEqual(before);

  const one = edited(everyKind, { kind: "refreeze", revision: current.revision.seq, id: "slide-4" });
  await savedBriefing(log, one, 1, by);
  const mixed = await files(log);
  const all = edited(one, { kind: "refreeze", revision: current.revision.seq, id: null });
  await append(log, stated("later-still", { value: exactly(99), attributedTo: "mayor" }));
  expect(await files(log)).toEqual(mixed);
  await savedBriefing(log, all, 2, by);
  const brought = await files(log);
  const sums = [before, mixed, brought].flatMap((made) => Object.values(made));
  expect(new Set(sums).size).toBe(sums.length);
}, 120_000);

it("its files stay the same when an attack that it tells of and a report that it cites are withdrawn afterwards", async () => {
  const log = await database.open();
  await append(log, ...(raidRecords as readonly Appended[]));
  await savedBriefing(log, everyKind, 0, by);
  const before = await files(log);
  await append(log, withdrawn("second-raid", "another day's"), withdrawn("tuesday-post", "retracted"));
  expect((await currentLedger(log)).events.has("second-raid")).toBe(false);
  expect(await files(log)).toEqual(before);
}, 120_000);
