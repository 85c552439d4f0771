import { expect, it } from "vitest";
import { changeReason } from "@/components/briefing/change-reasons";
import { knownOf } from "@/components/briefing/known";
import { offeredFigures } from "@/components/briefing/offered-figures";
import { begunSlide, slideKindIds } from "@/components/briefing/slide-kinds";
import { liveText } from "@/lib/briefing/live-figures";
import { recordChanges } from "@/lib/briefing/record-changes";
import { briefingSlideSchema } from "@/lib/ledger/briefing";
import { emptyLedger, type Ledger } from "@/lib/ledger/fold";
import { raidLog, raidSeq, withdrawn } from "../decks/raid-log";

const { ledger } = raidLog();
const [attack] = [...ledger.events.keys()];

it("offers every figure of an attack as it is written in a text, reported ones first, each with its words", () => {
  const offered = offeredFigures(attack ?? "", ledger);
  expect(offered.length).toBeGreaterThan(20);
  for (const { reference, words } of offered) {
    const { text, faults } = liveText(reference, ledger);
    expect([text, faults]).toEqual([words, []]);
  }
  const blanks = offered.map(({ words }) => words === "not reported");
  expect(blanks.indexOf(true)).toBeGreaterThan(0);
  expect(blanks.slice(blanks.indexOf(true))).not.toContain(false);
});

it("offers nothing of an event that is not there", () => {
  expect(offeredFigures("nowhere", ledger)).toEqual([]);
});

it("tells a withdrawn claim with its figure, who stated it, its words and the reason", () => {
  const [claim] = [...ledger.claims.values()];
  const log = raidLog(withdrawn(claim?.id ?? "", "misread"));
  const before = log.at(raidSeq) as Ledger;
  const [change] = [...recordChanges(before, log.ledger).values()];
  if (change === undefined) throw new Error("nothing changed");
  const told = changeReason(change);
  expect(told.words).toMatch(/^Withdrawn: .+\(misread\)$/u);
  expect(told).toMatchObject({ what: "withdrawn", quoted: claim?.anchor.exact });
});

it("begins a slide of every kind that can be recorded, and none that the ledger has nothing for", () => {
  for (const kind of slideKindIds) {
    expect(briefingSlideSchema.safeParse(begunSlide(kind, "slide-1", knownOf(ledger))).success).toBe(true);
  }
  const empty = knownOf(emptyLedger);
  expect(slideKindIds.filter((kind) => begunSlide(kind, "slide-1", empty) === null)).toEqual(["figures", "claims"]);
});
