import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { restOf } from "@/components/charts/weapons/remainder";
import { type WeaponLine, weaponRows } from "@/components/charts/weapons/series";
import { statedEstimate } from "@/lib/ledger/estimate";
import type { Value } from "@/lib/ledger/value";
import { about, atLeast, between, claim, exactly, nearly, over, statedUnknown, upTo } from "../ledger/builders";
import { linkedDrawing } from "./drawn";
import { faults } from "./faults";
import { type Stated, struck } from "./fixtures/ledger";

const drones = (value: Value, subtype: string | null = null, more: Stated = {}): Stated => ({
  ...{ measure: "drones_launched", unit: "drones", value, subtype, partOf: subtype !== null },
  ...more,
});
const missiles = (value: Value, subtype: string | null = null): Stated => ({
  ...{ measure: "missiles_launched", unit: "missiles", value, subtype, partOf: subtype !== null },
});

function linesOf(...claims: readonly Stated[]): readonly WeaponLine[] {
  const [row] = weaponRows(struck([{ id: "raid", claims }]), ["drones_launched", "missiles_launched"]);
  return row?.lines ?? [];
}

function restText(...claims: readonly Stated[]): readonly string[] {
  return linesOf(...claims).flatMap(({ kind, content }) => (kind === "rest" ? [content.text] : []));
}

describe("what has no stated type", () => {
  test("is what is left of a stated whole", () => {
    expect(restText(drones(exactly(300)), drones(exactly(180), "shahed"), drones(exactly(80), "decoy"))).toEqual([
      "40",
    ]);
  });

  test("is a range where the whole or a part is one, and about where one is", () => {
    expect(restText(drones(between(200, 240)), drones(between(50, 60), "shahed"))).toEqual(["140 to 190"]);
    expect(restText(drones(about(400)), drones(exactly(100), "decoy"))).toEqual(["about 300"]);
  });

  test("keeps the open ends of bounds", () => {
    expect(restText(drones(over(370)), drones(exactly(100), "decoy"))).toEqual(["at least 270"]);
    expect(restText(drones(exactly(40)), drones(atLeast(15), "decoy"))).toEqual(["up to 25"]);
    expect(restText(drones(exactly(40)), drones(upTo(15), "decoy"))).toEqual(["25 to 40"]);
    expect(restText(drones(over(40)), drones(atLeast(15), "decoy"))).toEqual(["how many cannot be worked out"]);
  });

  test("is not worked out where the whole is not reported or not known", () => {
    const lines = linesOf(drones(exactly(90), "shahed"));
    expect(lines.map(({ kind, content }) => [kind, content.text])).toEqual([
      ["class", "not reported"],
      ["type", "90"],
      ["class", "not reported"],
    ]);
    expect(restText(drones(statedUnknown), drones(exactly(90), "shahed"))).toEqual([]);
  });

  test("never takes a part from a whole on other ground", () => {
    const lines = linesOf(
      drones(exactly(150), null, { places: ["eastmark"] }),
      drones(exactly(20), "shahed", { places: ["osterby"] }),
    );
    expect(lines.map(({ kind }) => kind)).toEqual(["class", "type", "class"]);
    expect(lines[1]?.content.notes).toEqual(["on osterby"]);
  });

  test("takes no missile away twice: a ballistic one has a model", () => {
    expect(
      restText(missiles(exactly(40)), missiles(exactly(12), "ballistic"), missiles(exactly(9), "model:iskander-m")),
    ).toEqual(["19 to 28"]);
    expect(
      restText(missiles(exactly(40)), missiles(exactly(12), "ballistic"), missiles(exactly(20), "cruise")),
    ).toEqual(["8"]);
  });

  test("is nothing where the types make up the whole, and is not told where they exceed it", () => {
    expect(restText(drones(exactly(90)), drones(exactly(90), "shahed"))).toEqual([]);
    expect(restText(drones(exactly(50)), drones(exactly(70), "shahed"))).toEqual(["the parts are more than the whole"]);
  });

  test("stands beside the whole in words where no type is stated at all", () => {
    const [whole] = linesOf(drones(exactly(728)));
    expect(whole?.content.notes).toEqual(["type not told apart"]);
    expect(linesOf()[0]?.content.notes).toEqual([]);
  });
});

describe("a count of all munitions", () => {
  test("has the classes taken from it, and is never made of them", () => {
    const munitions: Stated = { measure: "munitions_launched", unit: "munitions", value: exactly(210) };
    const selection = struck([{ id: "raid", claims: [munitions, drones(exactly(150)), missiles(exactly(20))] }]);
    const rests = weaponRows(selection, ["munitions_launched"])[0]?.lines.map(({ name, content }) => [
      name,
      content.text,
    ]);
    expect(rests).toEqual([
      ["Munitions", "210"],
      ["Class not told apart", "40"],
    ]);
    const without = struck([{ id: "raid", claims: [drones(exactly(150)), missiles(exactly(20))] }]);
    expect(weaponRows(without, ["munitions_launched"])[0]?.lines.map(({ content }) => content.text)).toEqual([
      "not reported",
    ]);
  });
});

describe("the remainder", () => {
  const size = fc.integer({ min: 0, max: 60 });
  const value = fc.oneof(
    size.map(exactly),
    size.map(atLeast),
    size.map(upTo),
    size.map(nearly),
    fc.tuple(size, fc.integer({ min: 1, max: 40 })).map(([low, more]) => between(low, low + more)),
  );

  /** Whether a true number may be behind a stated one. */
  const allows = ({ qualifier, low, best, high }: Value, n: number) =>
    n >= (qualifier === "up_to" || qualifier === "nearly" ? 0 : (low ?? best ?? 0)) &&
    n <= (high ?? Number.POSITIVE_INFINITY);

  test("holds whatever true numbers the words allow", () => {
    fc.assert(
      fc.property(value, value, value, size, size, size, (whole, first, second, one, other, left) => {
        const total = one + other + left;
        fc.pre(allows(whole, total) && allows(first, one) && allows(second, other));
        const [all, ...parts] = [whole, first, second].map((stated) => statedEstimate(claim("c", { value: stated })));
        if (all === undefined) throw new Error("three values give three estimates");
        const rest = restOf(all, [parts]);
        expect(rest).not.toBe("exceeded");
        if (rest === "none") expect(left).toBe(0);
        if (typeof rest === "object") {
          expect(left).toBeGreaterThanOrEqual(rest.low);
          if (!rest.highOpen) expect(left).toBeLessThanOrEqual(rest.high);
        }
      }),
    );
  });
});

test("a drawing with types and remainders has nothing out of place at any width", async () => {
  const selection = struck([
    {
      id: "raid",
      claims: [
        drones(between(200, 240)),
        drones(about(80), "decoy"),
        drones(exactly(60), "shahed", { places: ["osterby"] }),
        missiles(over(60)),
        missiles(upTo(20), "cruise"),
        missiles(statedUnknown, "hypersonic"),
        missiles(exactly(3), "model:kh-101"),
      ],
    },
    {
      id: "other",
      claims: [
        drones(exactly(50)),
        drones(exactly(70), "shahed"),
        missiles(exactly(3)),
        missiles(exactly(1), "cruise"),
      ],
    },
  ]);
  for (const widthPx of [300, 336, 559, 592, 704, 1120]) {
    expect(faults(await linkedDrawing("weapons", selection, widthPx)), `${widthPx} px`).toEqual([]);
  }
});
