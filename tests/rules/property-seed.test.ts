import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { houseSeed, seedOf } from "../property-seed";

function failure(check: () => void): string {
  try {
    check();
  } catch (error) {
    return String(error);
  }
  return "no failure";
}

describe("property tests", () => {
  it("start from the house's own seed, or the one that the setting names", () => {
    expect(seedOf({})).toBe(houseSeed);
    expect(seedOf({ STRIKE_LEDGER_TEST_SEED: "" })).toBe(houseSeed);
    expect(seedOf({ STRIKE_LEDGER_TEST_SEED: "-999935239" })).toBe(-999_935_239);
    expect(fc.readConfigureGlobal().seed).toBe(seedOf(process.env));
  });

  it.each(["luck", "1.5", "4294967296", " 7"])("refuse %j as a seed, and name the setting and the remedy", (given) => {
    expect(() => seedOf({ STRIKE_LEDGER_TEST_SEED: given })).toThrow(
      `STRIKE_LEDGER_TEST_SEED: “${given}” is no whole number from -2147483648 to 2147483647; unset it`,
    );
  });

  it("say in a failure which seed it came from and how to run it again", () => {
    const text = failure(() => fc.assert(fc.property(fc.nat(), (n) => n < 5)));
    expect(text).toContain("Counterexample: [5]");
    expect(text).toContain(`STRIKE_LEDGER_TEST_SEED=${seedOf(process.env)} npx vitest run <file>`);
  });
});
