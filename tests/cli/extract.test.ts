import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../data/curated-set";
import { docx, page, pdf } from "../reading/documents";

const script = `${root}lib/cli/strike-ledger.mjs`;

const sentence = "Rescuers said that two people were killed and at least 16 more were hurt in Poltava.";
const aged = "Among them was a woman aged 71, whose flat burned out.";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "strike-ledger-extract-"));
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  write("plain.txt", `${sentence}\r\n\r\n${aged}\n`);
  write("notes.md", `# Poltava\n\n${sentence}\n`);
  write("page.html", page(`<h1>Night in Poltava</h1><p>${sentence}</p><p>${aged}</p>`));
  write("print.pdf", await pdf((document) => document.fontSize(10).text(sentence)));
  write("letter.DOCX", docx(sentence, aged));
  write("none.txt", "Nothing was counted here.");
  write("empty.txt", "");
  write("old.txt", Uint8Array.from([...`caf\u00e9: ${sentence}`].map((letter) => letter.charCodeAt(0))));
  write("sly.txt", `\u001b[2J\u202e${sentence.replace("and", "\u0007and")}`);
  write("table.xls", "5");
  write("broken.pdf", "%PDF-1.7 and no more");
  write("broken.docx", "5 drones");
  write("image.txt", Uint8Array.of(0x89, 0x50, 0, 0));
  write("large.txt", "");
  truncateSync(join(folder, "large.txt"), 50_000_001);
  mkdirSync(join(folder, "folder.txt"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], options: SpawnSyncOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "extract", ...args], {
    cwd: folder,
    maxBuffer: 100_000_000,
    ...options,
  });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

type Found = { start: number; end: number; exact: string; measure?: string; why?: string };
type Line = { file: string; textSha256: string; text?: string; figures: Found[]; rejected: Found[] };

function linesOf(stdout: string): Line[] {
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
const readable = ["plain.txt", "notes.md", "page.html", "print.pdf", "letter.DOCX"];
const killedAndInjured = [
  { exact: "two", measure: "killed" },
  { exact: "at least 16", measure: "injured" },
];

describe("strike-ledger extract --json", () => {
  it("finds the same figures in every kind of file, an object to a line in the order of the arguments", () => {
    const { status, stdout, stderr } = run(["--json", ...readable]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = linesOf(stdout);
    expect(lines.map(({ file }) => file)).toEqual(readable);
    for (const { figures } of lines) {
      expect(figures.map(({ exact, measure }) => ({ exact, measure }))).toEqual(killedAndInjured);
    }
  });

  it("gives each object the agreed keys, in one order, and offsets into the text of the hash", () => {
    const [line] = linesOf(run(["--json", "plain.txt"]).stdout);
    const text = readFileSync(join(folder, "plain.txt"), "utf8");
    expect(Object.keys(line ?? {})).toEqual(["file", "textSha256", "figures", "rejected"]);
    expect(line?.textSha256).toBe(sha256(text));
    expect(Object.keys(line?.figures[0] ?? {}).join(" ")).toBe(
      "start end exact measure subtype partOf low best high qualifier unit place attributedTo target scope status event rule confidence",
    );
    expect(line?.rejected).toEqual([
      { start: text.indexOf("71"), end: text.indexOf("71") + 2, exact: "71", why: "age" },
    ]);
    for (const { start, end, exact } of line?.figures ?? []) expect(text.slice(start, end)).toBe(exact);
  });

  it("gives the text that offsets are into where it is not the file's own", () => {
    const lines = linesOf(run(["--json", "page.html", "print.pdf", "letter.DOCX"]).stdout);
    for (const { text, textSha256, figures, ...rest } of lines) {
      expect(Object.keys(rest)).toEqual(["file", "rejected"]);
      expect(textSha256).toBe(sha256(text ?? ""));
      expect(figures.map(({ start, end }) => text?.slice(start, end))).toEqual(["two", "at least 16"]);
    }
    const plain = linesOf(run(["--json", "plain.txt", "notes.md"]).stdout);
    for (const line of plain) expect(Object.keys(line)).not.toContain("text");
    const [piped] = linesOf(run(["--json", "-"], { input: readFileSync(join(folder, "letter.DOCX")) }).stdout);
    expect(piped?.textSha256).toBe(sha256(piped?.text ?? ""));
  });

  it("gives the same bytes in another process, time zone and locale", () => {
    const one = run(["--json", ...readable], {
      env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" },
    });
    const other = run(["--json", ...readable], { env: { ...process.env, TZ: "America/St_Johns", LANG: "C" } });
    expect(one.stdout).toBe(other.stdout);
  });

  it("gives many files in their order, whichever is done first", () => {
    const long = join(folder, "long.txt");
    writeFileSync(long, `${sentence}\n`.repeat(3_000));
    const files = [long, ...Array.from({ length: 40 }, (_, at) => (at % 2 ? "plain.txt" : "none.txt"))];
    const { status, stdout, stderr } = run(["--json", ...files]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(linesOf(stdout).map(({ file }) => file)).toEqual(files);
  });

  it("reads standard input, and tells its kind by the signs that open it", () => {
    for (const file of ["plain.txt", "page.html", "print.pdf", "letter.DOCX"]) {
      const [line] = linesOf(run(["--json", "-"], { input: readFileSync(join(folder, file)) }).stdout);
      expect(line).toMatchObject({ file: "-", figures: killedAndInjured });
    }
  });

  it("gives a text without numbers, and one without letters, empty lists", () => {
    const lines = linesOf(run(["--json", "none.txt", "empty.txt"]).stdout);
    expect(lines).toEqual([
      { file: "none.txt", textSha256: sha256("Nothing was counted here."), figures: [], rejected: [] },
      { file: "empty.txt", textSha256: sha256(""), figures: [], rejected: [] },
    ]);
  });

  it("tells a file that had to be guessed at, and reads it", () => {
    const { status, stdout, stderr } = run(["--json", "old.txt"]);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: "strike-ledger: old.txt is not UTF-8; read as windows-1252\n",
    });
    expect(linesOf(stdout)).toMatchObject([{ textSha256: sha256(`café: ${sentence}`), figures: killedAndInjured }]);
  });

  it("stops quietly when nobody reads on", () => {
    const files = Array.from({ length: 400 }, () => "plain.txt").join(" ");
    const command = `"${process.execPath}" "${script}" extract --json ${files} | head -n 1`;
    const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
    expect({ status, stderr, count: linesOf(stdout).length }).toEqual({ status: 0, stderr: "", count: 1 });
  });
});

describe("strike-ledger extract, for people", () => {
  it("shows each figure in words, in its sentence, then the numbers that are none and why, then the sum", () => {
    const { status, stdout, stderr } = run(["plain.txt", "none.txt"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^plain\.txt: 2 figures, 1 number set aside \(text [0-9a-f]{12}\)\n/);
    expect(stdout).toMatch(/^ {2}Injured +at least 16 people +Poltava +Rescuers.* +0\.\d\d$/m);
    expect(stdout).toContain(`\n      ${sentence.replace("at least 16", "«at least 16»")}\n`);
    expect(stdout).toContain("\n  set aside\n  «71»  age\n");
    expect(stdout).toMatch(
      /\nnone\.txt: 0 figures, no number set aside .+\n\n2 files: 2 figures, 1 number set aside\n$/,
    );
  });

  it("lets no text steer the terminal", () => {
    const { stdout } = run(["sly.txt"]);
    expect(stdout).toContain("«two»");
    for (const sign of ["\u001b", "\u0007", "\u202e"]) expect(stdout).not.toContain(sign);
  });

  it.each([
    [["--published", "2026-01-24", "--publisher", "The Pilot"], 0],
    [["--published", "2024-02-29"], 0],
  ])("takes what is known of the report: %j", (args, status) => {
    expect(run(["plain.txt", ...args])).toMatchObject({ status, stderr: "" });
  });
});

describe("strike-ledger extract with files that cannot be read", () => {
  it("says each in one line on standard error, reads the rest and ends with 1", () => {
    const unreadable = ["gone.txt", "table.xls", "broken.pdf", "broken.docx", "image.txt", "large.txt", "folder.txt"];
    const { status, stdout, stderr } = run(["--json", "plain.txt", ...unreadable, "notes.md"]);
    expect(status).toBe(1);
    expect(linesOf(stdout).map(({ file }) => file)).toEqual(["plain.txt", "notes.md"]);
    expect(stderr.split("\n")).toEqual([
      "strike-ledger: gone.txt is not there",
      "strike-ledger: table.xls is of no known kind; known: .txt, .md, .html, .htm, .pdf, .docx",
      "strike-ledger: broken.pdf is not a PDF, or a broken one; print it to a new PDF",
      "strike-ledger: broken.docx is not a Word document, or a broken one; save it again as .docx",
      "strike-ledger: image.txt is not text; save it as UTF-8 text",
      "strike-ledger: large.txt has over 50 MB; split it, or save its text as .txt",
      "strike-ledger: folder.txt is a folder; name the files in it",
      "",
    ]);
  });

  it("counts them in the sum", () => {
    const { status, stdout } = run(["gone.txt", "plain.txt"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/\n2 files: 2 figures, 1 number set aside; 1 could not be read\n$/);
  });

  it("says what is wrong with standard input", () => {
    expect(run(["-"], { input: "%PDF-1.7" })).toMatchObject({
      status: 1,
      stderr: "strike-ledger: standard input is not a PDF, or a broken one; print it to a new PDF\n",
    });
  });
});

describe("strike-ledger extract, asked wrongly", () => {
  it.each([
    [[], "missing required argument 'files'"],
    [["a.txt", "--jsn"], "unknown option '--jsn'"],
    [["-", "a.txt", "-"], "standard input (-) can be read once only"],
    [["a.txt", "--published", "yesterday"], '"yesterday" is no day for --published; write it as 2026-01-24'],
    [["a.txt", "--published", "2026-02-30"], '"2026-02-30" is no day for --published; write it as 2026-01-24'],
    [["a.txt", "--published"], "option '--published <day>' argument missing"],
    [["a.txt", "--publisher", " "], "--publisher is empty; give the publisher's name or leave it out"],
  ])("ends with 2 and one line for %j", (args, line) => {
    expect(run(args)).toEqual({ status: 2, stdout: "", stderr: `strike-ledger: ${line}\n` });
  });
});
