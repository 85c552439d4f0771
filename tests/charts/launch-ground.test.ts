import { describe, expect, it } from "vitest";
import { launchGroundText, launchTotalsName } from "@/components/charts/launch-ground";
import { exactly, type Stated } from "../ledger/builders";
import { struck } from "./fixtures/ledger";

const launched = (place: string) =>
  ({ measure: "drones_launched", unit: "drones", value: exactly(12), places: [place] }) satisfies Stated;

describe("the ground of launch totals", () => {
  it("is said to be the whole country only where each total is", () => {
    const nationwide = struck([{ id: "a", claims: [launched("UA")] }]);
    expect(launchGroundText(nationwide)).toBe(
      "Launch totals are counted nationwide, also where the report is about one city.",
    );
    expect(launchTotalsName(nationwide)).toBe("nationwide totals");
  });

  it("is said to be that of some sources' places where one total is of less", () => {
    const mixed = struck([
      { id: "a", claims: [launched("UA")] },
      { id: "b", claims: [launched("lindal")] },
    ]);
    expect(launchGroundText(mixed)).toBe(
      "Launch totals are counted nationwide, or for the places that their source names.",
    );
    expect(launchTotalsName(mixed)).toBe("totals, nationwide or of the places that their source names");
  });
});
