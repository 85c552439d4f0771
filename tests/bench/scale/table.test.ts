import { expect, test } from "vitest";
import { asked, type Measured } from "./measured";
import { scaleTable } from "./table";

function of<T>(value: T) {
  return Object.fromEntries(Object.keys(asked).map((name) => [name, value])) as Record<keyof typeof asked, T>;
}

function sized(attacks: number, medianMs: number): Measured {
  const served = { medianMs, p99Ms: 2 * medianMs, bytes: 400_000, requests: 500 };
  return {
    ...{ attacks, entries: 6 * attacks, syncMs: 10, startMs: 2_000, memoryBytes: 300e6, appendMs: 1, visibleMs: 0.3 },
    ...{ firstMs: of(20), anewMs: of(20), served: of(served) },
    walked: { slowest: { path: "/explore", n: 900 }, largest: { path: "/", n: 400_000 } },
    slowestChart: { path: "/charts/places", outcome: { failure: "503" } },
  };
}

test("the table of sizes names its bars, gives the growth from size to size, and says what failed", () => {
  const lines = scaleTable("SQLite", [sized(1_000, 20), sized(10_000, 50)]).split("\n");
  const row = (name: string) => lines.find((line) => line.startsWith(`| ${name}`));
  expect(lines[0]).toBe("| SQLite | 1,000 attacks | 10,000 attacks |");
  expect(row("`/`, 50 clients: median")).toBe("| `/`, 50 clients: median (bar: 100 ms) | 20 ms | 50 ms (2.5×) |");
  expect(row("entries in the log")).toBe("| entries in the log | 6,000 | 60,000 (10×) |");
  expect(row("start until")).toContain("(bar: 10 s)");
  expect(row("every chart's page")).toContain("| 503, `/charts/places` | 503, `/charts/places` |");
  expect(new Set(lines.map((line) => line.split(" | ").length)).size).toBe(1);
});
