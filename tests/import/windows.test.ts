import { beforeAll, describe, expect, it } from "vitest";
import { findingText } from "@/lib/import/findings";
import type { Ledger } from "@/lib/ledger/fold";
import { launchesFile, placesLedger, planOf } from "./importing";

let ledger: Ledger;

beforeAll(async () => {
  ledger = await placesLedger();
});

function planned(start: string, end: string) {
  const { plan } = planOf(launchesFile(`${start},${end},Kalibr,Ukraine,3,1,,kpszsu/posts/a`), ledger);
  const attacks = plan.drafts.flatMap(({ kind, body }) => (kind === "event" && body.kind === "attack" ? [body] : []));
  return { attacks, problems: plan.problems.map(findingText), flagged: plan.flagged.map(findingText) };
}

describe("a window of the tracker", () => {
  it("that names an hour which Kyiv skips has its day alone, and that is said by line", () => {
    const { attacks, flagged, problems } = planned("2026-03-28 20:00", "2026-03-29 03:30");
    expect(problems).toEqual([]);
    expect(flagged).toEqual([
      'line 2, time_end: "2026-03-29 03:30" is no time in Kyiv, where clocks skip that hour; the day alone is taken',
    ]);
    expect(attacks).toMatchObject([{ nightOf: "2026-03-29", window: { precision: "day", start: null, end: null } }]);
  });

  it("that names an hour which Kyiv has twice has the later, and that is said by line", () => {
    const { attacks, flagged } = planned("2025-10-26 03:30", "2025-10-26 04:00");
    expect(flagged).toEqual([
      'line 2, time_start: "2025-10-26 03:30" comes twice that night in Kyiv, where clocks go back; the later is taken',
    ]);
    expect(attacks).toMatchObject([{ window: { start: "2025-10-26T01:30:00.000Z", end: "2025-10-26T02:00:00.000Z" } }]);
  });

  it.each(["02:59", "04:00"])("at %s of the same nights is as it stands", (clock) => {
    for (const on of ["2026-03-29", "2025-10-26"]) expect(planned(on, `${on} ${clock}`).flagged).toEqual([]);
  });

  it("of over two days is to be read with care, and one of over seven is no night's and refused by line", () => {
    expect(planned("2025-03-01", "2025-03-03")).toMatchObject({ flagged: [], problems: [] });
    for (const end of ["2025-03-04", "2025-03-08"]) {
      const { flagged, attacks } = planned("2025-03-01", end);
      expect(flagged.join()).toMatch(
        /^line 2, time_end: is over two days after the start; .* the day on which its window ends$/u,
      );
      expect(attacks).toMatchObject([{ nightOf: end }]);
    }
    const { problems, attacks } = planned("2023-03-01 20:00", "2025-03-09 08:00");
    expect(attacks).toEqual([]);
    expect(problems).toEqual([
      'line 2, time_end: "2025-03-09 08:00" is over seven days after the start, which is no night’s window; correct a date, or leave the row out',
    ]);
  });
});
