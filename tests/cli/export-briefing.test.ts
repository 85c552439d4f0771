import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Briefing } from "@/lib/ledger/briefing";
import { savedBriefing } from "@/lib/store/briefings";
import { openLog } from "@/lib/store/open";
import { root } from "../data/curated-set";

const script = `${root}lib/cli/strike-ledger.mjs`;

let folder: string;
let log: string;

function run(...args: readonly string[]) {
  const env = { ...process.env, STRIKE_LEDGER_DIR: log, DATABASE_URL: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "export", ...args], { cwd: folder, env });
  return { status, stdout, stderr: stderr.toString() };
}

/** The titles of a presentation's slides, in order. */
function titlesIn(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const numbered = slides.sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  return numbered.map((path) => {
    const shape = /<p:sp>(?:(?!<\/p:sp>).)*type="(?:title|ctrTitle)".*?<\/p:sp>/s.exec(
      strFromU8(parts[path] ?? new Uint8Array()),
    );
    return [...(shape?.[0] ?? "").matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join("");
  });
}

const attack = "2026-01-24-kyiv-kharkiv";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "strike-ledger-briefing-"));
  log = mkdtempSync(join(tmpdir(), "strike-ledger-log-"));
  const made = run("volumes", "--format", "csv", "--out", "-");
  expect(made.status).toBe(0);
  const opened = await openLog({ STRIKE_LEDGER_DIR: log });
  const { seq: revision } = await opened.head();
  const slide = { notes: "", revision: null };
  const sound: Briefing = {
    ...{ id: "morning", title: "Morning", shape: "16:9", revision },
    slides: [
      { ...slide, id: "one", kind: "title", title: `Killed: {{killed ${attack}}}`, lines: "" },
      { ...slide, id: "two", kind: "chart", title: "", view: { chart: "casualties", query: `?attack=${attack}` } },
    ],
  };
  const faulty: Briefing = {
    ...sound,
    id: "faulty",
    slides: [
      { ...slide, id: "one", kind: "section", title: "{{kiled x}}", lines: "" },
      { ...slide, id: "two", kind: "chart", title: "", view: { chart: "volume", query: "" } },
    ],
  };
  for (const briefing of [sound, faulty]) await savedBriefing(opened, briefing, 0, { actor: "ann" });
  await opened.close();
}, 60_000);

afterAll(() => {
  for (const made of [folder, log]) rmSync(made, { recursive: true, force: true });
});

describe("strike-ledger export of a briefing", () => {
  it("writes a recorded one by its id, its live figures in words", () => {
    const { status, stdout, stderr } = run("morning", "--format", "pptx");
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^warning: [^\n]*--site[^\n]*\n$/) });
    const path = stdout.toString().trim();
    expect(path).toMatch(/strike-ledger_morning_2026-01-24_rev\d+\.pptx$/);
    expect(titlesIn(readFileSync(path))[0]).toBe("Killed: 1");
  });

  it("writes what a template begins, without recording it, the same each time", () => {
    const [one, other] = [1, 2].map(() => run("--template", "last-attack", "--format", "pptx", "--out", "-"));
    expect(one?.status).toBe(0);
    expect(one?.stdout.equals(other?.stdout ?? Buffer.of())).toBe(true);
    const titles = titlesIn(one?.stdout ?? Buffer.of());
    expect(titles.length).toBeGreaterThan(5);
    expect(titles.filter((title) => title.includes("{{") || title === "")).toEqual([]);
    const named = run("--template", "last-attack", "--format", "pdf").stdout.toString();
    expect(named).toMatch(/strike-ledger_last-attack_.*_rev\d+\.pdf\n$/);
  });

  it.each([
    [
      "a template that is not there",
      ["--template", "lastattack", "--format", "pdf"],
      /no template "lastattack"; known: last-attack/,
    ],
    ["nothing that is named", ["--format", "pdf"], /name what to export: a chart, an attack's id/],
    ["two things", ["volumes", "--template", "empty", "--format", "pdf"], /"volumes" and --template are two things/],
    ["a filter beside a briefing", ["morning", "--format", "pdf", "--as-of", "2026-01-24"], /leave out --as-of/],
    ["a revision beside a briefing", ["morning", "--format", "pdf", "--rev", "12"], /leave out --rev/],
    [
      "a filter beside a template",
      ["--template", "empty", "--format", "pdf", "--attack", attack],
      /leave out --attack/,
    ],
    [
      "a revision that is not there",
      ["--template", "empty", "--format", "pdf", "--rev", "99999"],
      /no ledger revision 99999/,
    ],
    ["a revision that is none", ["--template", "empty", "--format", "pdf", "--rev", "x"], /“x” is not a valid rev/],
    ["a format of one chart", ["morning", "--format", "svg"], /SVG holds one chart at a time; for morning use pdf/],
    [
      "one that has faults",
      ["faulty", "--format", "pdf"],
      /"faulty" cannot be drawn: slides\[0\]\.title: “{{kiled x}}” .* \(and 1 more; the briefing's page lists them\)/,
    ],
    ["an id that nothing has", ["evening", "--format", "pdf"], /no chart and no attack "evening"; .*a briefing's id/],
  ])("ends with 2 and one line that names the remedy for %s", (_, args, line) => {
    const before = readdirSync(folder);
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(before);
  });
});
