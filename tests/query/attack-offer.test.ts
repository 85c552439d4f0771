import { expect, test } from "vitest";
import { attackMatches, attackOffer, offeredAtMost } from "@/lib/query/attack-offer";
import { struck } from "../charts/fixtures/ledger";

const day = (index: number) => new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10);

const { ledger } = struck(
  Array.from({ length: offeredAtMost + 40 }, (_, index) => ({ id: `strike-${100 + index}`, nightOf: day(index) })),
);

test("a list offers the latest attacks, the latest first, and says how many there are", () => {
  const { choices, total } = attackOffer(ledger, []);
  expect(choices.map(({ value }) => value)).toEqual(
    Array.from({ length: offeredAtMost }, (_, index) => `strike-${offeredAtMost + 139 - index}`),
  );
  expect(total).toBe(offeredAtMost + 40);
});

test("an attack that is chosen is offered however long ago it was, once, and an id of no attack is not", () => {
  const { choices } = attackOffer(ledger, ["strike-103", `strike-${offeredAtMost + 139}`, "nowhere"]);
  expect(choices).toHaveLength(offeredAtMost + 1);
  expect(choices.at(-1)?.value).toBe("strike-103");
});

test("an attack that is not offered is found by its day", () => {
  const { choices, total } = attackMatches(ledger, "4 January 2031");
  expect(choices.map(({ value }) => value)).toEqual(["strike-103"]);
  expect(total).toBe(1);
});

test("more matches than a list offers are counted", () => {
  const { choices, total } = attackMatches(ledger, "2031");
  expect(choices).toHaveLength(offeredAtMost);
  expect(total).toBe(offeredAtMost + 40);
});
