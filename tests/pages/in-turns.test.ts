import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { inTurns } from "@/app/in-turns";
import { exploring } from "@/components/explore/explored";
import { struck } from "../charts/fixtures/ledger";
import { explored } from "../explore/at-once";

function* busy(steps: number): Generator<undefined, string> {
  for (let step = 0; step < steps; step++) {
    const untilMs = performance.now() + 20;
    while (performance.now() < untilMs) Math.sqrt(step);
    yield;
  }
  return "done";
}

describe("work in turns", () => {
  test("lets others be answered between its steps, and gives what comes of it", async () => {
    let others = 0;
    let isOver = false;
    const answering = (async () => {
      while (!isOver) {
        await setImmediate();
        others += 1;
      }
    })();
    expect(await inTurns(busy(5))).toBe("done");
    isOver = true;
    await answering;
    expect(others).toBeGreaterThanOrEqual(4);
  });

  test("rejects with what a step throws", async () => {
    const failing = (function* (): Generator<undefined, string> {
      yield;
      throw new RangeError("no such bin");
    })();
    await expect(inTurns(failing)).rejects.toThrow("no such bin");
  });

  test("of Explore comes to what it does at once, in many steps", async () => {
    const raids = () =>
      struck(
        Array.from({ length: 450 }, (_, at) => ({
          id: `raid-${at}`,
          nightOf: new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10),
          claims: [{ measure: "injured" as const }],
        })),
      );
    const [one, other] = [raids(), raids()];
    const steps = exploring(one, "week");
    let count = 0;
    while (steps.next().done !== true) count += 1;
    expect(count).toBeGreaterThan(5);
    expect(await inTurns(exploring(one, "week"))).toEqual(explored(other, "week"));
  });
});
