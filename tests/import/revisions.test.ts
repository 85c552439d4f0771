import { describe, expect, it } from "vitest";
import { recordedImport } from "@/lib/import/recorded";
import { readingsOf } from "@/lib/ledger/reading";
import { textOfReport } from "@/lib/ledger/text";
import { anchorFault } from "@/lib/store/curated/checks/anchors";
import { currentLedger } from "@/lib/store/current";
import type { Log } from "@/lib/store/log";
import { launchesFile, placesLog, planOf } from "./importing";

const night = "2025-03-01 20:00,2025-03-02 08:00";
const older = launchesFile(
  `${night},Shahed-136/131,Ukraine,50,30,10,kpszsu/posts/a`,
  `${night},X-22/X-32,Ukraine,4,1,,kpszsu/posts/a`,
);
const newer = launchesFile(
  `${night},Kalibr,Ukraine,3,3,,kpszsu/posts/a`,
  `${night},Shahed-136/131,Ukraine,52,31,10,kpszsu/posts/a`,
  `${night},X-22 and X-32,Ukraine,4,1,,kpszsu/posts/a`,
);

const imported = (log: Log, bytes: Uint8Array) => recordedImport(log, { bytes, format: null, publisher: null });

async function misplacedAnchors(log: Log): Promise<string[]> {
  const ledger = await currentLedger(log);
  return [...ledger.claims.values()].flatMap(({ id, report, anchor }) => {
    const own = ledger.reports.get(report);
    const text = own === undefined ? null : textOfReport(own, ledger.texts);
    const fault = text === null ? "no text" : anchorFault(anchor, text);
    return fault === null || fault.includes(" times in the text") ? [] : [`${id}: ${fault}`];
  });
}

describe("a file that is imported", () => {
  it("is told as planned before anything of it is in the log, and not where nothing is new", async () => {
    const log = await placesLog();
    const { seq } = await log.head();
    const told: [entries: number, head: Promise<{ readonly seq: number }>][] = [];
    const recorded = () =>
      recordedImport(log, { bytes: older, format: null, publisher: null }, ({ plan }) =>
        told.push([plan.drafts.length, log.head()]),
      );
    const { entryCount } = await recorded();
    await recorded();
    expect(told.map(([entries]) => entries)).toEqual([entryCount]);
    expect((await told[0]?.[1])?.seq).toBe(seq);
    await log.close();
  });
});

describe("a total whose rows a later file has in another attack", () => {
  const day = "2025-03-02 14:00,2025-03-02 19:00,Shahed-136/131,Ukraine,20,20,,kpszsu/posts/b";
  const before = "2025-03-01 21:00,2025-03-02 12:00,Shahed-136/131,Ukraine,7,5,,CinCAFU/posts/c";

  it("gives way to that attack's, so that nobody disagrees over the night", async () => {
    const log = await placesLog();
    await imported(log, launchesFile(day));
    await imported(log, launchesFile(day, before));
    const ledger = await currentLedger(log);
    const launched = ["launches-2025-03-02", "launches-2025-03-02-from-1400"].map(
      (event) => readingsOf(event, ledger).get("drones_launched")?.headlines[0]?.estimate,
    );
    expect(launched.map((one) => [one?.low, one?.high, one?.status])).toEqual([
      [7, 7, "single_source"],
      [20, 20, "single_source"],
    ]);
    expect((await imported(log, launchesFile(day, before))).entryCount).toBe(0);
    expect(ledger.problems).toEqual([]);
    await log.close();
  });

  it("is a part where another post turns out to count other models", async () => {
    const log = await placesLog();
    const own = launchesFile(`${night},X-22/X-32,Ukraine,4,1,,kpszsu/posts/d`);
    const both = launchesFile(
      `${night},X-22/X-32,Ukraine,4,1,,kpszsu/posts/d`,
      `${night},Kalibr,Ukraine,16,2,,kpszsu/posts/e`,
    );
    await imported(log, own);
    await imported(log, both);
    const launched = readingsOf("launches-2025-03-02", await currentLedger(log)).get("missiles_launched");
    expect(launched?.headlines).toMatchObject([{ estimate: { low: 16, high: 16, highOpen: true } }]);
    expect((await imported(log, both)).entryCount).toBe(0);
    await log.close();
  });
});

describe("a file imported again", () => {
  it("appends nothing", async () => {
    const log = await placesLog();
    expect((await imported(log, older)).entryCount).toBeGreaterThan(0);
    const { head } = { head: await log.head() };
    const again = await imported(log, older);
    expect(again.entryCount).toBe(0);
    expect(again.plan.added).toEqual([]);
    expect(await log.head()).toEqual(head);
    await log.close();
  });

  it("gives revisions of the same claims where a newer snapshot says something else, and readings show them", async () => {
    const log = await placesLog();
    await imported(log, older);
    const { plan } = await imported(log, newer);
    const ledger = await currentLedger(log);
    const launched = readingsOf("launches-2025-03-02", ledger).get("drones_launched");
    const [headline] = launched?.headlines ?? [];
    expect(headline?.estimate).toMatchObject({ best: 52, status: "revised" });
    expect(headline?.estimate.revisions.map(({ value }) => value.best)).toEqual([50]);
    expect(plan.changed.map(({ says }) => says)).toContain("drones_launched: 50, now 52");
    expect(plan.changed.map(({ says }) => says)).toContain("missiles_launched: model:x-22/x-32, now model:x-22+x-32");
    const changedClaims = plan.changed
      .filter(({ kind }) => kind === "claim")
      .map(({ id }) => ledger.standings.get(id)?.version);
    expect(new Set(changedClaims)).toEqual(new Set([2]));
    expect(await misplacedAnchors(log)).toEqual([]);
    expect((await imported(log, newer)).entryCount).toBe(0);
    await log.close();
  });

  it("says where an older file would bring back what a newer one replaced", async () => {
    const log = await placesLog();
    expect((await imported(log, older)).plan.flagged).toEqual([]);
    expect((await imported(log, newer)).plan.flagged).toEqual([]);
    const { flagged } = planOf(older, await currentLedger(log)).plan;
    expect(flagged.map(({ says }) => says).join()).toMatch(
      /^\d+ of its figures, "2025-03-02-kpszsu-[a-z0-9-]+" the first, go back to what a later import replaced/,
    );
    await log.close();
  });

  it("keeps the words of what was replaced in the report's text, and moves every anchor with them", async () => {
    const log = await placesLog();
    await imported(log, older);
    await imported(log, newer);
    const ledger = await currentLedger(log);
    const [text] = [...ledger.reports.values()].map((report) => textOfReport(report, ledger.texts));
    expect(text?.split("\n")).toHaveLength(5);
    const superseded = [...ledger.claims.values()].filter(({ status }) => status === "superseded");
    expect(superseded.map(({ anchor }) => anchor.exact)).toContain("launched 50");
    for (const claim of superseded) expect(ledger.claims.has(claim.supersededBy ?? ""), claim.id).toBe(true);
    await imported(log, older);
    expect(await misplacedAnchors(log)).toEqual([]);
    expect((await imported(log, older)).entryCount).toBe(0);
    await log.close();
  });

  it("leaves alone what somebody else recorded since, and what was withdrawn", async () => {
    const log = await placesLog();
    await imported(log, older);
    const ledger = await currentLedger(log);
    const [mine, theirs] = [...ledger.claims.values()];
    if (mine === undefined || theirs === undefined) throw new Error("the file gave no claims");
    const edited = { ...theirs, note: "Checked against the post." };
    await log.append([{ kind: "claim", body: edited, follows: 1 }], { actor: "editor" });
    await log.append([{ kind: "withdrawal", body: { id: mine.id, reason: "never posted" }, follows: 1 }], {
      actor: "editor",
    });
    const { plan, entryCount } = await imported(log, older);
    expect(entryCount).toBe(0);
    expect(plan.skipped.map(({ says }) => says)).toEqual([
      `claim "${mine.id}" was withdrawn: never posted; it is left as it stands`,
      `claim "${theirs.id}" was last recorded by editor; it is left as it stands`,
    ]);
    await log.close();
  });

  it("gives its figures to the attack of that night that the ledger has already, all of a post's to the same one", async () => {
    const log = await placesLog();
    const window = { precision: "night", start: null, end: null } as const;
    const id = "2025-03-02-kyiv";
    const body = { kind: "attack", id, label: "Kyiv", nightOf: "2025-03-02", window, places: ["UA80"] } as const;
    await log.append([{ kind: "event", body: { ...body, places: ["UA80"] }, follows: 0 }], { actor: "data" });
    const file = launchesFile(
      `${night},X-101/X-555,Ukraine,9,8,,kpszsu/posts/a`,
      `${night},X-22,Mykolaiv oblast,12,,,kpszsu/posts/a`,
      `${night},Shahed-136/131,Odesa oblast,7,7,,SJTF_Odes/posts/b`,
    );
    await imported(log, file);
    const ledger = await currentLedger(log);
    const launched = (event: string, measure: "missiles_launched" | "drones_launched") =>
      readingsOf(event, ledger).get(measure)?.headlines[0]?.estimate;
    expect(launched(id, "missiles_launched")).toMatchObject({ best: 21, places: ["UA"], status: "single_source" });
    // A post about other ground alone is of an attack that the ledger has not.
    expect([...ledger.claimsOfEvent.keys()].sort()).toEqual([id, "launches-2025-03-02"]);
    expect(launched("launches-2025-03-02", "drones_launched")).toMatchObject({ best: 7, places: ["UA51"] });
    expect(ledger.events.size).toBe(2);
    await log.close();
  });
});

describe("a file that has less of a post, or another post of that night", () => {
  it.each([
    ["an excerpt", `${night},X-22/X-32,Ukraine,4,1,,kpszsu/posts/a`],
    ["another post", `${night},Kalibr,Ukraine,3,3,,kpszsu/posts/z`],
  ])("leaves the total that the ledger has, and says so: %s", async (_, row) => {
    const log = await placesLog();
    const whole = launchesFile(
      `${night},X-101/X-555,Ukraine,15,13,,kpszsu/posts/a`,
      `${night},X-22/X-32,Ukraine,4,1,,kpszsu/posts/a`,
    );
    await imported(log, whole);
    const { plan } = await imported(log, launchesFile(row));
    expect(plan.changed.filter(({ says }) => says.includes(", now "))).toEqual([]);
    expect((await imported(log, launchesFile(row))).entryCount).toBe(0);
    expect(plan.flagged.map(({ says }) => says).join("\n")).toContain(
      'the total "2025-03-02-kpszsu-all-missiles-launched" that the ledger has is of more rows, or of another post',
    );
    const ledger = await currentLedger(log);
    expect(ledger.claims.get("2025-03-02-kpszsu-all-missiles-launched")?.value.best).toBe(19);
    expect(await misplacedAnchors(log)).toEqual([]);
    await log.close();
  });
});

describe("who publishes a file", () => {
  it("is kept where a later import does not say it, and changed where it says another", async () => {
    const log = await placesLog();
    const publishers = async (publisher: string | null) => {
      const { entryCount } = await recordedImport(log, { bytes: older, format: null, publisher });
      return [entryCount > 0, ...[...(await currentLedger(log)).reports.values()].map((report) => report.publisher)];
    };
    expect(await publishers("A tracker")).toEqual([true, "A tracker"]);
    expect(await publishers(null)).toEqual([false, "A tracker"]);
    expect(await publishers("Another")).toEqual([true, "Another"]);
    await log.close();
  });
});

describe("a file with a bad row", () => {
  it("is imported not at all, and the row is named by line and column", async () => {
    const log = await placesLog();
    const head = await log.head();
    const bad = launchesFile(
      `${night},Kalibr,Ukraine,3,3,,kpszsu/posts/a`,
      `${night},Kalibr,UA,many,3,,kpszsu/posts/b`,
    );
    const { plan, entryCount } = await imported(log, bad);
    expect(entryCount).toBe(0);
    expect(plan.drafts).toEqual([]);
    expect(plan.problems).toEqual([
      { line: 3, column: "launched", says: '"many" is no whole number of 0 or more; correct it' },
    ]);
    expect(await log.head()).toEqual(head);
    await log.close();
  });
});
