import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { allSteps } from "@/app/figures-in-turns";
import { inTurns } from "@/app/in-turns";
import { figureSteps, sourcedFigure } from "@/components/charts/drawn";
import { exploring } from "@/components/explore/explored";
import { wholeLedger } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { outcome } from "@/lib/query/steps";
import { struck } from "../charts/fixtures/ledger";
import { explored } from "../explore/at-once";
import { exactly } from "../ledger/builders";

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

  test("of a chart comes to the figure that it does at once, in a step for each of its rows and each of their cells", () => {
    const raids = () =>
      struck(
        Array.from({ length: 1_200 }, (_, at) => ({
          id: `raid-${at}`,
          nightOf: new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10),
          claims: [
            { measure: "drones_launched" as const, unit: "drones" as const, value: exactly(1 + (at % 40)) },
            { measure: "injured" as const, value: exactly(at % 7) },
          ],
        })),
      );
    const [some, others] = [raids(), raids()];
    const all = selection(some.ledger, wholeLedger);
    const [first, second] = [figureSteps("volume-and-harm", all), figureSteps("volume-and-harm", all)];
    let count = 0;
    let step = first.next();
    for (; step.done !== true; step = first.next()) {
      second.next();
      count += 1;
    }
    const made = outcome(second);
    expect(step.value).toBe(made);
    const { table } = sourcedFigure("volume-and-harm", selection(others.ledger, wholeLedger)).figure;
    const rows = table.rows.filter(({ days }) => days !== undefined);
    const cells = rows.flatMap((row) => row.cells);
    expect(made.figure.table.rows).toEqual(table.rows);
    expect(rows.length).toBeGreaterThan(5);
    // Each cell has a step for its reports and one for putting them with the others'.
    expect(count).toBeGreaterThan(rows.length + 2 * cells.length);
    expect(sourcedFigure("volume-and-harm", all)).toBe(made);
  });

  test("of a chart reads what the chart shows, and leaves other measures to whoever asks for them", () => {
    const raids = () =>
      struck(
        Array.from({ length: 1_200 }, (_, at) => ({
          id: `raid-${at}`,
          nightOf: new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10),
          claims: [{ measure: "drones_launched" as const, unit: "drones" as const }, { measure: "injured" as const }],
        })),
      );
    const stepsOf = (chart: "volumes" | "casualties", all: ReturnType<typeof raids>) =>
      [...allSteps([chart], all)].length;
    const [some, others] = [raids(), raids()];
    const [volumes, again] = [stepsOf("volumes", some), stepsOf("volumes", some)];
    expect([again, volumes > 40]).toEqual([0, true]);
    expect(stepsOf("casualties", some)).toBe(stepsOf("casualties", others));
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
