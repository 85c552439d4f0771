import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { everyText } from "./every-text";

const root = fileURLToPath(new URL("../..", import.meta.url));

function textsUnder(environment: Record<string, string>): unknown {
  const script = `import("./tests/format/every-text.ts").then(({ everyText }) => {
    console.log(JSON.stringify({ texts: everyText(), numbers: (0.5).toLocaleString(), hour: new Date("2026-01-24T00:00Z").getHours() }));
  });`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", "--eval", script], {
    cwd: root,
    env: { NODE_ENV: "test", PATH: process.env.PATH, ...environment },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the texts could not be printed under ${JSON.stringify(environment)}: ${stderr}`);
  return JSON.parse(stdout);
}

test.each([
  [{ TZ: "Pacific/Kiritimati", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" }, "0,5", 14],
  [{ TZ: "America/Los_Angeles", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" }, "٠٫٥", 16],
  [{ TZ: "UTC", LANG: "C", LC_ALL: "C" }, "0.5", 0],
])("no text changes under %j, where the runtime's own numbers and hours do", (environment, numbers, hour) => {
  expect(textsUnder(environment)).toEqual({ texts: everyText(), numbers, hour });
});

test("the texts are these", () => {
  expect(everyText()).toEqual([
    "1,234,567.5",
    "46.5%",
    "1.5M",
    "1,000–2,000",
    "hundreds of thousands of people injured",
    "Hundreds of thousands of people were injured in Kyiv, according to 1 source",
    "1 January 2026",
    "31 Dec 2025",
    "night ending 30 March 2025",
    "since 26 October 2025",
    "1 January 2026, 00:30 Kyiv time",
    "26 October 2025, 03:30 Kyiv time",
    "26 October 2025, 03:30 Kyiv time",
    "Kyiv, Kharkiv and Odesa",
  ]);
});
