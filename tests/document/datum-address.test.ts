import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DatumAddress,
  datumAddress,
  datumFragment,
  fragmentAddress,
  inspectHref,
  isDatumFragment,
} from "@/lib/document/inspection/datum-address";
import { measureIds } from "@/lib/ledger/measures/registry";
import { units } from "@/lib/ledger/unit";

const slug = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { maxLength: 20 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const anyAddress: fc.Arbitrary<DatumAddress> = fc.record({
  event: slug,
  measure: fc.constantFrom(...measureIds),
  also: fc.uniqueArray(fc.constantFrom(...measureIds), { maxLength: 4 }),
  unit: orNull(fc.constantFrom(...units)),
  places: fc.uniqueArray(fc.oneof(slug, fc.constantFrom("UA", "UA32", "UA80"))).map((ids) => ids.sort()),
  subtype: orNull(fc.constantFrom("children", "model:kh-47m2", "model:a.b/c")),
  claim: orNull(slug),
});

describe("a datum's address", () => {
  it("is read back from its fragment as it was", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(fragmentAddress(datumFragment(address))).toEqual(address);
      }),
    );
  });

  it("is read back from the address of its panel, standpoint and drawn revision beside it", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const href = inspectHref(address, { standpoint: "?asOf=2026-01-24T06%3A00%3A00.000Z&rev=3", revision: "7" });
        const { pathname, searchParams } = new URL(href, "http://localhost");
        const [, , event = "", measure = ""] = pathname.split("/");
        expect(datumAddress(event, measure, searchParams)).toEqual(address);
        expect([searchParams.get("asOf"), searchParams.get("rev"), searchParams.get("drawn")]).toEqual([
          "2026-01-24T06:00:00.000Z",
          "3",
          "7",
        ]);
      }),
    );
  });

  it.each(["", "#", "#content", "#datum=", "#datum=raid", "#datum=.killed", "#:~:text=8%20killed"])(
    "is not seen in the fragment %j",
    (fragment) => {
      expect(fragmentAddress(fragment)).toBeNull();
    },
  );

  it.each([
    ["#datum=", true],
    ["#datum=%F0%9F", true],
    ["#datum=raid.killed", true],
    ["#killed", false],
    ["", false],
  ])("is what the fragment %j means to be: %s", (fragment, isMeant) => {
    expect(isDatumFragment(fragment)).toBe(isMeant);
  });

  it("is short and can be read", () => {
    const address = { event: "2026-01-24-kyiv", measure: "injured", unit: "people", places: ["UA63", "UA80"] };
    expect(datumFragment({ ...address, also: [], subtype: null, claim: null })).toBe(
      "#datum=2026-01-24-kyiv.injured&unit=people&places=UA63+UA80",
    );
  });
});
