import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { cellDictionary } from "@/lib/import/cell-dictionary";
import { ImportError } from "@/lib/import/findings";
import type { PlannedImport } from "@/lib/import/import-file";
import type { Ledger } from "@/lib/ledger/fold";
import { inputFile, launchesFile, placesLedger, planOf } from "./importing";

let ledger: Ledger;

beforeAll(async () => {
  ledger = await placesLedger();
});

/** The plan, or null where the file is refused in one line; whatever else is thrown fails the test. */
function planned(bytes: Uint8Array): PlannedImport["plan"] | null {
  try {
    return planOf(bytes, ledger).plan;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).not.toContain("\n");
    return null;
  }
}

const clock = fc.constantFrom("", " 20:00", " 3:30", " 24:00", " 08:00:00");
const day = fc.constantFrom("2025-03-01", "2025-03-02", "2025-02-30", "2022-12-31", "");
const cell = {
  moment: fc.tuple(day, clock).map((parts) => parts.join("")),
  model: fc.oneof(
    fc.constantFrom(
      "Kalibr",
      "Shahed-136/131",
      "X-101/X-555 and Kalibr",
      "KAB",
      "Orlan-10",
      "__proto__",
      "constructor",
    ),
    fc.string({ maxLength: 12 }),
  ),
  target: fc.oneof(
    fc.constantFrom("Ukraine", "south", "", "Odesa oblast and Kyiv", "Kursk oblast", "Dnipro", "constructor"),
    fc.string({ maxLength: 12 }),
  ),
  count: fc.oneof(fc.constantFrom("", "0.0", "12.0", "-1", "1e3", "NaN", "99999999999"), fc.nat(300).map(String)),
  source: fc.oneof(
    fc.constantFrom("kpszsu/posts/a", "https://t.me/kpszsu/1", "watch/?v=1", "__proto__/x"),
    fc.string({ maxLength: 12 }),
  ),
};
const row = fc
  .tuple(cell.moment, cell.moment, cell.model, cell.target, cell.count, cell.count, cell.count, cell.source)
  .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(","));

describe("whatever a file holds", () => {
  it("importing it never throws, and either records of it come out or problems", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const plan = planned(launchesFile(...rows));
        if (plan === null) return;
        expect(plan.problems.length > 0 && plan.drafts.length > 0).toBe(false);
        for (const { line } of plan.problems) expect(line).not.toBeNull();
        if (plan.problems.length === 0) expect(plan.usedCount).toBeLessThanOrEqual(plan.rowCount);
      }),
      { numRuns: 300 },
    );
  });

  it("a file with some of its bytes changed is refused in one line, or gives records or problems and never both", () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom(0, 10, 34, 39, 44, 59, 65, 123, 200, 255));
    for (const name of ["launches-details.csv", "acled-mixed.csv", "hxl-casualties.csv"]) {
      const bytes = inputFile(name);
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
          const changed = Uint8Array.from(bytes);
          for (const [at, byte] of changes) changed[at % changed.length] = byte;
          const plan = planned(changed);
          expect(plan !== null && plan.problems.length > 0 && plan.drafts.length > 0).toBe(false);
        }),
        { numRuns: 100 },
      );
    }
  });

  it("a cell is read as a dictionary or as none, and nothing in it is run", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("{", "}", "'", ":", ",", "1", "NaN", "\\", " ") })),
        (text) => {
          const read = cellDictionary(text);
          expect(read === null || read instanceof Map).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
