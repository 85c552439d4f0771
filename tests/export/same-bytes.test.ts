import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const script = path.join(import.meta.dirname, "file-sums.ts");

interface Made {
  readonly zone: number;
  readonly sums: Readonly<Record<string, string>>;
}

/** The sums of every format's files, as made by a process of its own that lives in a time zone and a language. */
async function made(zone: string, language: string): Promise<Made> {
  const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language, LANGUAGE: language };
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], { env });
  return JSON.parse(stdout);
}

describe("every format's files", () => {
  it("are the same byte for byte from two processes, in time zones and languages far apart", async () => {
    const [here, there] = await Promise.all([
      made("Asia/Beirut", "uk_UA.UTF-8"),
      made("America/Los_Angeles", "tr_TR.UTF-8"),
    ]);
    expect(here.zone).not.toBe(there.zone);
    expect(Object.keys(here.sums)).toContain("zip of the dashboard");
    expect(there.sums).toEqual(here.sums);
  }, 120_000);
});
