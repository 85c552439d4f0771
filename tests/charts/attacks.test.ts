import { describe, expect, test } from "vitest";
import { atLeast } from "../ledger/builders";
import { elementsOf } from "./drawing";
import { linkedDrawing } from "./drawn";
import { struck } from "./fixtures/ledger";

const households = { measure: "outage_heating", unit: "households", value: atLeast(40) } as const;
const raids = [{ id: "silent" }, { id: "cold", claims: [households] }];

async function outageSlots(measure: readonly string[] = []): Promise<Readonly<Record<string, string>>[]> {
  const { root } = await linkedDrawing("attacks", struck(raids, [], { measure }), 704);
  return elementsOf(root)
    .map(({ attributes }) => attributes)
    .filter((attributes) => attributes["data-measure"]?.startsWith("outage_"));
}

describe("the outages of the attacks chart", () => {
  test("have one empty slot that names every measure it stands for, and none beside a figure", async () => {
    const slots = await outageSlots();
    expect(slots.map((slot) => [slot["data-event"], slot["data-measure"], slot["data-also"]])).toEqual([
      ["cold", "outage_heating", undefined],
      ["silent", "outage_electricity", "outage_heating outage_water outage_gas"],
    ]);
  });

  test("stand for the measures asked for and no more", async () => {
    const [, two] = await outageSlots(["outage_water", "outage_gas"]);
    expect([two?.["data-measure"], two?.["data-also"]]).toEqual(["outage_water", "outage_gas"]);
    const [, one] = await outageSlots(["outage_gas"]);
    expect([one?.["data-measure"], one?.["data-also"]]).toEqual(["outage_gas", undefined]);
  });
});
