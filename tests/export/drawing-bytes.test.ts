import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("print-drawing-digests.ts", import.meta.url));

async function digestsIn(zone: string, language: string): Promise<string[]> {
  const env = { ...process.env, TZ: zone, LC_ALL: language, LANG: language };
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], { env });
  return stdout.trim().split("\n");
}

test("SVG and PNG files are the same bytes in two processes, time zones and locales", async () => {
  const [[there, ...files], [here, ...again]] = await Promise.all([
    digestsIn("Pacific/Kiritimati", "ar_EG.UTF-8"),
    digestsIn("America/St_Johns", "uk_UA.UTF-8"),
  ]);
  expect(here).not.toBe(there);
  expect(new Set(files).size).toBe(4);
  expect(again).toEqual(files);
});
