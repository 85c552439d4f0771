import fc from "fast-check";
import { expect, test } from "vitest";
import { claimSchema } from "@/lib/ledger/claim";
import { readClaim } from "@/lib/ledger/read-claim";
import { claimBody, exactly } from "./builders";

const bodies: Record<string, unknown>[] = [
  claimBody("five"),
  claimBody("nine", { attributedTo: "mayor", value: exactly(9), asOf: "2031-03-10T08:00:00+02:00" }),
  claimBody("wide", { places: ["eastmark", "westmark"] }),
];

const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, "", "five", "UA", "people", "killed", "superseded", -1, 0, 0.5, [], {}, ["b", "a"]),
  fc.constantFrom<unknown>([["eastmark"], "westmark"], ["eastmark\nwestmark"], ["eastmark", "westmark"]),
  fc.constantFrom<unknown>(
    ["lindal", "lindal"],
    exactly(3),
    { ...exactly(3), best: 4 },
    { start: 1, end: 2, exact: "x" },
  ),
  fc.jsonValue(),
);
const field = fc.oneof(
  fc.constantFrom(...Object.keys(bodies[0] ?? {})),
  fc.constantFrom("of", "supersededBy", "inferred", "note", "workedOut", "__proto__", "more"),
);

/** What a reading says, whatever the words of a refusal. */
function verdict(read: ReturnType<typeof claimSchema.safeParse>) {
  return read.success ? JSON.stringify(read.data) : "refused";
}

test("readClaim gives what claimSchema gives, field for field, and refuses what it refuses, whatever it read before", () => {
  for (const body of bodies) readClaim(body);
  fc.assert(
    fc.property(fc.constantFrom(...bodies), fc.array(fc.tuple(field, wrong), { maxLength: 2 }), (body, changes) => {
      const changed = { ...body };
      for (const [name, value] of changes)
        Object.defineProperty(changed, name, { value, enumerable: true, configurable: true });
      const stored: unknown = JSON.parse(JSON.stringify(changed));
      const asked = verdict(claimSchema.safeParse(stored));
      expect(verdict(readClaim(stored))).toBe(asked);
      expect(verdict(readClaim(stored))).toBe(asked);
    }),
    { numRuns: 3_000 },
  );
  for (const none of [null, undefined, "text", 5, [], [bodies[0]]]) expect(verdict(readClaim(none))).toBe("refused");
});
