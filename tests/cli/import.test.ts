import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../data/curated-set";

const script = `${root}lib/cli/strike-ledger.mjs`;
const input = `${root}tests/import/input`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "strike-ledger-import-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const env = { ...process.env, STRIKE_LEDGER_DIR: join(folder, "log"), DATABASE_URL: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "import", ...args], { cwd: folder, env });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

describe("strike-ledger import", { timeout: 60_000 }, () => {
  it("says in a dry run what it would do and records nothing, then records it once", () => {
    const file = join(input, "launches-channels.csv");
    const dry = run(file, "--dry-run");
    expect(dry).toMatchObject({ status: 0, stderr: "" });
    expect(dry.stdout).toMatch(/^Daily tracker of launches: 5 rows, 5 of them used\. \d+ entries to record/);
    expect(dry.stdout).toMatch(/Dry run: nothing was recorded\.\n$/);
    expect(run(file, "--format", "daily-launches", "--publisher", "A tracker").stdout).toMatch(
      /Recorded: \d\d entries\.\n$/,
    );
    const again = run(file, "--publisher", "A tracker", "--json");
    expect(JSON.parse(again.stdout)).toMatchObject({ format: "daily-launches", entryCount: 0, added: [], changed: [] });
  });

  it("ends with 1 for a file with a bad row, names each by line and column, and records nothing", () => {
    const { status, stdout } = run(join(input, "launches-bad.csv"), "--all");
    expect(status).toBe(1);
    expect(stdout).toContain("nothing of the file is imported");
    expect(stdout).toContain('  line 2, launched: "50.5" is no whole number');
    expect(stdout).toContain("Recorded: 0 entries.");
  });

  it.each([
    [[join(input, "acled-mixed.csv"), "--format", "daily-launches"], "--format acled"],
    [["nowhere.csv"], "cannot be read (ENOENT)"],
    [[join(input, "acled-mixed.csv"), "--format", "excel"], "known: daily-launches"],
    [[join(input, "acled-mixed.csv"), "--publisher", " "], "--publisher is empty"],
    [["text.csv"], "is of no known format"],
  ])("ends with 2 and one line for %j", (args, says) => {
    writeFileSync(join(folder, "text.csv"), "a,b\n1,2\n");
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(says);
  });
});
