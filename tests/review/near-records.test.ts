import { describe, expect, it } from "vitest";
import { knownOf, withNear } from "@/components/review/known";
import { foldedLedger } from "@/lib/ledger/fold";
import { reviewDrafts } from "@/lib/review/drafts";
import { attacksAround } from "@/lib/review/near-events";
import { foundRecords, nearRecords } from "@/lib/review/near-records";
import { reportWithdrawal } from "@/lib/review/withdrawal";
import { foreseenEntries } from "@/lib/store/foreseen";
import { curatedLedger } from "../data/curated-set";
import { accepted, begun, nowMs } from "./article";

const ledger = await curatedLedger();
const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe("the records near a day", () => {
  it("are the attacks of the weeks around it, the nearest first, and no others", () => {
    expect(idsOf(nearRecords(ledger, ["2025-07-10"], []).events)).toEqual([
      "2025-07-10-kyiv",
      "2025-07-09-kostiantynivka",
      "2025-07-09-ukraine",
    ]);
    expect(nearRecords(ledger, ["2025-10-01"], []).events).toEqual([]);
    expect(idsOf(attacksAround(ledger, "2025-07-11", 1))).toEqual(["2025-07-10-kyiv"]);
    expect(attacksAround(ledger, "no day", 1)).toEqual([]);
  });

  it("have the events that are asked for by id, wherever they stand", () => {
    expect(idsOf(nearRecords(ledger, [], ["2025-04-24-kyiv", "nothing"]).events)).toEqual(["2025-04-24-kyiv"]);
  });

  it("name the ids of that day that are taken, those of withdrawn records too", () => {
    const { drafts } = reviewDrafts(accepted(begun(ledger)), ledger, nowMs);
    const saved = foldedLedger(ledger, foreseenEntries(drafts, ledger.head, { actor: "editor" }));
    const own = ["2031-04-07-odesa", "2031-04-07-coast-gazette"];
    expect(nearRecords(ledger, ["2031-04-07"], []).taken).toEqual([]);
    expect(nearRecords(saved, ["2031-04-07"], []).taken).toEqual(own);
    const withdrawal = reportWithdrawal("2031-04-07-coast-gazette", "a drill", saved, "editor");
    const entries = (withdrawal?.drafts ?? []).map((draft, index) => ({
      ...{ seq: saved.head.seq + index + 1, recordedAt: "2031-04-09T12:00:00.000Z", actor: "editor" },
      ...{ kind: draft.kind, id: draft.body.id, version: 2, body: draft.body, hash: String(index) },
    }));
    const after = foldedLedger(saved, entries);
    expect([after.problems, after.events.has("2031-04-07-odesa")]).toEqual([[], false]);
    expect(nearRecords(after, ["2031-04-07"], []).taken).toEqual(own);
  });

  it("are found by name, night and place", () => {
    expect(idsOf(foundRecords(ledger, "24 April 2025").events)[0]).toBe("2025-04-24-kyiv");
    expect(foundRecords(ledger, "Quillport").events).toEqual([]);
  });
});

describe("what the page is sent with", () => {
  const known = knownOf(ledger);
  it("has places, speakers and periods, and no attack and no id", () => {
    expect(known.events.map(({ kind }) => kind).filter((kind) => kind !== "period")).toEqual([]);
    expect([known.places.length, known.attributors.length, known.taken]).toEqual([
      ledger.places.size,
      ledger.attributors.size,
      [],
    ]);
  });

  it("takes up what was asked for besides, each once", () => {
    const near = nearRecords(ledger, ["2025-07-10"], []);
    const more = withNear(known, near);
    expect(more.events).toHaveLength(known.events.length + near.events.length);
    expect(withNear(more, near)).toBe(more);
  });
});
