import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Exporter } from "@/lib/export/exporter";
import { exporters } from "@/lib/export/registry";
import { root } from "../data/curated-set";

const script = `${root}lib/cli/strike-ledger.mjs`;

let folder: string;
let log: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "strike-ledger-export-"));
  log = mkdtempSync(join(tmpdir(), "strike-ledger-log-"));
});

afterAll(() => {
  for (const made of [folder, log]) rmSync(made, { recursive: true, force: true });
});

function run(args: readonly string[], settings: Record<string, string> = {}) {
  const env = { ...process.env, STRIKE_LEDGER_DIR: log, DATABASE_URL: "", ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "export", ...args], { cwd: folder, env });
  return { status, stdout, stderr: stderr.toString() };
}

describe("strike-ledger export", () => {
  it("writes a chart's file under its own name, without a server and from an empty log, and prints where", () => {
    const { status, stdout, stderr } = run(["casualties", "--format", "csv", "--attack", "2026-01-24-kyiv-kharkiv"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^note: CSV [^\n]*\n$/) });
    const path = stdout.toString().trim();
    expect(path).toMatch(/strike-ledger_casualties_2026-01-24_rev\d+_q[0-9a-f]{6}\.csv$/);
    const killed = csvParse(readFileSync(path, "utf8")).filter(({ measure }) => measure === "killed");
    expect(killed.map(({ attack_id, best, status }) => ({ attack_id, best, status }))).toEqual([
      { attack_id: "2026-01-24-kyiv-kharkiv", best: "1", status: expect.stringMatching(/agree|single_source/) },
    ]);
  });

  it("says in one line that addresses lead nowhere without a site, with the remedy, and nothing where one is named", () => {
    const args = ["volumes", "--format", "svg", "--out", "-"];
    const unnamed = run(args, { STRIKE_LEDGER_URL: "" });
    expect(unnamed.status).toBe(0);
    expect(unnamed.stderr).toMatch(
      /^warning: [^\n]* \/charts\/volumes\?rev=\d+ [^\n]*--site [^\n]*STRIKE_LEDGER_URL\n$/,
    );
    for (const named of [
      run([...args, "--site", "https://ledger.example"]),
      run(args, { STRIKE_LEDGER_URL: "https://ledger.example" }),
    ]) {
      expect({ status: named.status, stderr: named.stderr }).toEqual({ status: 0, stderr: "" });
    }
  });

  it("says of a CSV file where its title, instant and reports are told", () => {
    const { status, stderr } = run(["volumes", "--format", "csv", "--out", "-", "--site", "https://ledger.example"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^note: [^\n]*--format json [^\n]*https:\/\/ledger\.example\/charts\/volumes\?rev=\d+ [^\n]*\n$/,
    );
  });

  it("takes the format from what the path ends in, and the file's own options", () => {
    const out = join(folder, "slide.png");
    expect(run(["volumes", "--out", out, "--size", "slide", "--theme", "dark"]).status).toBe(0);
    const bytes = readFileSync(out);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
  });

  it("lists every file option's values, by the formats that offer it", () => {
    const help = run(["--help"]).stdout.toString().replaceAll(/\s+/g, " ");
    for (const { label, options } of Object.values<Exporter>(exporters)) {
      for (const [name, values] of Object.entries(options)) {
        expect(help).toMatch(new RegExp(`--${name} <value>[^<]* ${label}: ${values.join(", ")}`));
      }
    }
  });

  it("gives the same bytes in another process, time zone and locale, also to standard output", () => {
    const args = ["2026-01-24-kyiv-kharkiv", "--format", "xlsx", "--out", "-"];
    const one = run(args, { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" });
    const other = run(args, { TZ: "America/St_Johns", LANG: "C" });
    expect(one.status).toBe(0);
    expect(one.stdout.subarray(0, 2).toString()).toBe("PK");
    expect(one.stdout.equals(other.stdout)).toBe(true);
  });

  it.each([
    [
      "an unknown chart",
      ["nope", "--format", "csv"],
      /there is no chart and no attack "nope"; known: ledger, dashboard, comparison, attacks/,
    ],
    ["a path as a name", ["../../etc", "--format", "pdf"], /no chart and no attack "\.\.\/\.\.\/etc"/],
    [
      "a comparison of one attack",
      ["comparison", "--format", "csv", "--attack", "2026-01-24-kyiv-kharkiv"],
      /name two to six attacks .* each with --attack/,
    ],
    ["no format", ["volumes"], /name a format \(--format\); known: svg, png/],
    ["an unknown format", ["volumes", "--format", "gif"], /there is no format "gif"; known: svg/],
    [
      "a format of one chart for a dashboard",
      ["dashboard", "--format", "svg"],
      /SVG holds one chart at a time; for dashboard use pdf/,
    ],
    [
      "a date that is none",
      ["volumes", "--format", "csv", "--from", "yesterday"],
      /“yesterday” is not a valid from; expected a date/,
    ],
    ["an attack that is not there", ["volumes", "--format", "csv", "--attack", "nope"], /No attack has the id “nope”/],
    ["an option of another format", ["volumes", "--format", "csv", "--scale", "2"], /CSV has no scale/],
    [
      "a revision that is not there",
      ["volumes", "--format", "csv", "--rev", "999999"],
      /no ledger revision 999999; the latest is \d+/,
    ],
    [
      "more pixels than an image may have",
      ["attacks", "--format", "png", "--w", "2400", "--h", "9000", "--scale", "4"],
      /40,000,000/,
    ],
    [
      "a site that is no address",
      ["volumes", "--format", "csv", "--site", "ftp://x"],
      /"ftp:\/\/x" is no site's address/,
    ],
    [
      "a path that ends in another format than is named",
      ["volumes", "--format", "png", "--out", "x.svg"],
      /--format is png, and --out x\.svg ends in \.svg/,
    ],
    [
      "a path that cannot be written",
      ["volumes", "--format", "csv", "--out", "/dev/null/x.csv"],
      /cannot be written .* --out/,
    ],
  ])("ends with 2 and one line that names the remedy for %s", (_, args, line) => {
    const before = readdirSync(folder);
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(before);
  });

  it("ends with 2 and one line where the folder of records for an empty log is not there", () => {
    const empty = mkdtempSync(join(folder, "log-"));
    const settings = { STRIKE_LEDGER_DIR: empty, STRIKE_LEDGER_DATA: join(folder, "nowhere") };
    const { status, stderr } = run(["volumes", "--format", "csv"], settings);
    expect([status, stderr]).toEqual([
      2,
      `strike-ledger: STRIKE_LEDGER_DATA: cannot read the folder "${join(folder, "nowhere")}": it is not there\n`,
    ]);
    rmSync(empty, { recursive: true });
  });

  it("writes every claim of the ledger as an archive of data, and in no other format", () => {
    const { status, stdout } = run(["ledger", "--format", "zip", "--site", "https://ledger.example"]);
    expect([status, stdout.toString()]).toEqual([0, expect.stringMatching(/strike-ledger_ledger_\S+_rev\d+\.zip\n$/)]);
    const other = run(["ledger", "--format", "csv"]);
    expect([other.status, other.stderr]).toEqual([
      2,
      "strike-ledger: ledger is an archive of data; for it use --format zip\n",
    ]);
  });

  it("leaves the file that stands at the path as it is when no new one can be made", () => {
    const out = join(folder, "kept.csv");
    writeFileSync(out, "what stood here");
    expect(run(["volumes", "--out", out, "--to", "never"]).status).toBe(2);
    expect(readFileSync(out, "utf8")).toBe("what stood here");
  });
});
