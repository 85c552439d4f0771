import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { missingTexts, root, textsFolder } from "../data/curated-set";
import { changedFiles, folderOf, soundFiles, text } from "../store/curated/sound-set";

function run(args: readonly string[], script = `${root}lib/cli/strike-ledger.mjs`, cwd = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

const ownCounts = /\d+ places, \d+ attributors, \d+ attacks, \d+ periods, \d+ reports, \d+ claims/u;
const soundCounts = "3 places, 1 attributor, 1 attack, 1 period, 1 report, 3 claims";

describe("strike-ledger check", () => {
  test("ends with 0 and one line of counts for the data that ships", () => {
    expect(run(["check"])).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        new RegExp(
          `^data: ${ownCounts.source}; anchors not looked for \\(give --reports <folder>\\); no problems\n$`,
          "u",
        ),
      ),
      stderr: "",
    });
  });

  test("says how many anchors found their words", ({ skip }) => {
    skip(missingTexts !== null, missingTexts ?? "");
    expect(run(["check", "--reports", textsFolder])).toEqual({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`^data: ${ownCounts.source}; \\d+ anchors find their words; `, "u")),
      stderr: "",
    });
  });

  test("says which report's text is not at hand", async () => {
    const data = await folderOf(soundFiles);
    const summary = (anchors: string) => ({
      status: 0,
      stdout: `${data}: ${soundCounts}; ${anchors}; no problems\n`,
      stderr: "",
    });
    expect(run(["check", "--data", data, "--reports", await folderOf({ "a.txt": text })])).toEqual(
      summary("3 anchors find their words"),
    );
    expect(run(["check", "--data", data, "--reports", await folderOf({ "a.txt": "another" })])).toEqual(
      summary("0 anchors find their words; no text at hand for r-one (3)"),
    );
  });

  test("checks the data that ships from any working folder", () => {
    const { status, stdout } = run(["check"], undefined, tmpdir());
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`data: ${ownCounts.source}; anchors not looked for .+; no problems\n$`, "u"));
  });

  test("ends with 1 and a line for each problem", async () => {
    const report = "reports/r-one.json";
    const once = changedFiles(soundFiles, report, ["claims", 0, "event"], "a-two");
    const data = await folderOf(changedFiles(once, report, ["claims", 1, "attributedTo"], "major"));
    expect(run(["check", "--data", data])).toEqual({
      status: 1,
      stdout: [
        `${data}/${report}: claims[0].event: unknown event "a-two"; add its file to events or correct the id`,
        `${data}/${report}: claims[1].attributedTo: unknown attributor "major"; add it to attributors.json or correct the id`,
        "",
      ].join("\n"),
      stderr: "",
    });
  });

  test.each([
    [["chek"], "strike-ledger: unknown command 'chek'\n"],
    [["check", "--dta", "x"], "strike-ledger: unknown option '--dta'\n"],
    [["check", "--data"], "strike-ledger: option '--data <folder>' argument missing\n"],
    [["check", "x"], "strike-ledger: too many arguments for 'check'. Expected 0 arguments but got 1.\n"],
    [
      ["check", "--data", "nowhere"],
      'strike-ledger: cannot read the folder "nowhere": it is not there; name a folder that is there\n',
    ],
    [
      ["check", "--data", "package.json"],
      'strike-ledger: cannot read the folder "package.json": it is not a folder; name a folder that is there\n',
    ],
    [
      ["check", "--reports", "nowhere"],
      'strike-ledger: cannot read the folder "nowhere": it is not there; name a folder that is there\n',
    ],
  ])("ends with 2 and one line for %j", (args, stderr) => {
    expect(run(args)).toEqual({ status: 2, stdout: "", stderr });
  });

  test("tells to install where the packages are missing, in one line", async () => {
    const folder = await mkdtemp(join(tmpdir(), "bare-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, "lib/cli"), { recursive: true });
    await cp(`${root}lib/cli/strike-ledger.mjs`, join(folder, "lib/cli/strike-ledger.mjs"));
    expect(run(["check"], join(folder, "lib/cli/strike-ledger.mjs"))).toEqual({
      status: 2,
      stdout: "",
      stderr: "strike-ledger: its packages are not installed; run npm install in its folder first\n",
    });
  });
});
