import { createHash } from "node:crypto";
import { csvParse } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { eventClaimRows } from "@/lib/document/claim-rows";
import { exportedLedger } from "@/lib/export/exported-file";
import { csvTableText } from "@/lib/export/tables/csv-text";
import { recordTable } from "@/lib/export/tables/record-table";
import { zipOf } from "@/lib/export/zip";
import { ImportError } from "@/lib/import/findings";
import { recordedImport } from "@/lib/import/recorded";
import type { Ledger } from "@/lib/ledger/fold";
import { type Readings, readingsOf } from "@/lib/ledger/reading";
import { wholeLedger } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { currentLedger } from "@/lib/store/current";
import { curatedLedger } from "../data/curated-set";
import { raidDocument, settingOf } from "../export/raid-ledger";
import { emptyLog, inputFile, placesLog } from "./importing";

let full: Ledger;

beforeAll(async () => {
  const log = await placesLog();
  for (const name of ["launches-channels.csv", "launches-combined.csv"])
    await recordedImport(log, { bytes: inputFile(name), format: null, publisher: "A tracker" });
  const curated = await curatedLedger();
  const { head } = await log.append(
    [...curated.events.values()].map((body) => ({ kind: "event" as const, body, follows: 0 })),
    { actor: "data" },
  );
  await log.append(
    [
      ...[...curated.reports.values()].map((body) => ({ kind: "report" as const, body, follows: 0 })),
      ...[...curated.claims.values()].map((body) => ({ kind: "claim" as const, body, follows: 0 })),
    ],
    { actor: "data" },
  );
  expect(head.seq).toBeGreaterThan(0);
  full = await currentLedger(log);
  await log.close();
});

function recordsCsv(ledger: Ledger): Uint8Array {
  const rows = [...ledger.events.keys()].flatMap((id) => eventClaimRows(id, readingsOf(id, ledger), ledger, null));
  return new TextEncoder().encode(csvTableText(recordTable(rows, ledger)));
}

async function takenIn(bytes: Uint8Array, beside?: ReadonlyMap<string, Uint8Array>): Promise<Ledger> {
  const log = await emptyLog();
  const request = { bytes, format: null, publisher: null, ...(beside === undefined ? {} : { beside }) };
  const { plan, format } = await recordedImport(log, request);
  expect(plan.problems).toEqual([]);
  expect(format).toBe("strike-ledger");
  expect((await recordedImport(log, request)).entryCount).toBe(0);
  const ledger = await currentLedger(log);
  await log.close();
  return ledger;
}

const figures = (readings: Readings) => [...readings].map(([measure, read]) => [measure, read]);

describe("this ledger's own data taken into an empty log", () => {
  it("is all there where the archive of the whole ledger is taken in: each event, claim and report, and the same estimates", async () => {
    const { name, bytes } = exportedLedger(selection(full, wholeLedger), { site: null });
    expect(name).toMatch(/^strike-ledger_ledger_.*_rev\d+\.zip$/u);
    const ledger = await takenIn(bytes);
    const byId = (bodies: Iterable<{ readonly id: string }>) => [...bodies].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(ledger.events.values())).toEqual(byId(full.events.values()));
    expect(byId(ledger.claims.values())).toEqual(byId(full.claims.values()));
    expect([...ledger.reports.keys()].sort()).toEqual([...full.claimsOfReport.keys()].sort());
    for (const id of full.events.keys())
      expect(figures(readingsOf(id, ledger)), id).toEqual(figures(readingsOf(id, full)));
    const again = exportedLedger(selection(full, wholeLedger), { site: null });
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(bytes))).toBe(0);
  });

  it("is told in the archive of the whole ledger by tables whose rows and check sums agree", () => {
    const { bytes } = exportedLedger(selection(full, wholeLedger), { site: "https://ledger.example" });
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual(
      [
        "README.txt",
        "SHA256SUMS",
        "data/claims.csv",
        "data/records.csv",
        "data/sources.csv",
        "datapackage.json",
      ].sort(),
    );
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(csvParse(text("data/claims.csv")).length).toBe(full.claims.size);
    const { resources } = JSON.parse(text("datapackage.json"));
    for (const { path, hash } of resources) {
      const sum = createHash("sha256")
        .update(files[path] ?? "")
        .digest("hex");
      expect([hash, text("SHA256SUMS").includes(`${sum}  ${path}\n`)]).toEqual([`sha256:${sum}`, true]);
    }
    expect(text("README.txt")).toContain("https://ledger.example/data?rev=");
  });

  it("gives the same claims, word for word, and the same estimates of every event", async () => {
    const ledger = await takenIn(recordsCsv(full));
    expect(full.claims.size).toBeGreaterThan(80);
    expect([...ledger.claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [...full.claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    for (const id of full.events.keys()) {
      const known = full.claimsOfEvent.has(id);
      if (known) expect(figures(readingsOf(id, ledger)), id).toEqual(figures(readingsOf(id, full)));
    }
    for (const [id, report] of ledger.reports) expect(report).toEqual(full.reports.get(id));
  });

  it("is read out of the ZIP of a chart, and out of its datapackage.json with the table beside it", async () => {
    const raid = await raidDocument("casualties");
    const zip = await zipOf({}).ofChart(raid.document, settingOf(raid.ledger));
    const files = unzipSync(zip);
    const stated =
      strFromU8(files["data/claims.csv"] ?? new Uint8Array())
        .trim()
        .split("\r\n").length - 1;
    const ledger = await takenIn(zip);
    expect(ledger.claims.size).toBe(stated);
    for (const claim of ledger.claims.values()) expect(claim).toEqual(raid.ledger.claims.get(claim.id));
    const beside = new Map([["data/records.csv", files["data/records.csv"] ?? new Uint8Array()]]);
    const again = await takenIn(files["datapackage.json"] ?? new Uint8Array(), beside);
    expect([...again.claims.keys()].sort()).toEqual([...ledger.claims.keys()].sort());
    const changed = new Map([["data/records.csv", new TextEncoder().encode("kind,id,body\n")]]);
    await expect(takenIn(files["datapackage.json"] ?? new Uint8Array(), changed)).rejects.toThrow(ImportError);
  });
});
