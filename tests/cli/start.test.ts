import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { root } from "../rules/repository";
import { startModuleValue } from "./start-module";

interface Ending {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "ledger-start-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** How a start that cannot succeed ends; the port is any free one and the ledger a new one unless said otherwise. */
async function failedStart(env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Ending> {
  const { npm_lifecycle_event: _, DATABASE_URL: __, HOST: ___, ...own } = process.env;
  const start = spawn(process.execPath, [path.join(root, "lib/cli/start.mjs"), ...args], {
    cwd: tmpdir(),
    env: { ...own, PORT: "0", STRIKE_LEDGER_DIR: temporaryFolder(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void start.kill("SIGKILL"));
  const told = { stdout: "", stderr: "" };
  start.stdout.on("data", (chunk) => {
    told.stdout += chunk;
  });
  start.stderr.on("data", (chunk) => {
    told.stderr += chunk;
  });
  const [exitCode] = await once(start, "close");
  return { exitCode, ...told };
}

function expectOneLine({ stdout, stderr }: Ending, line: RegExp): void {
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toMatch(line);
  expect(stderr).not.toContain("    at ");
  expect(stdout).not.toContain("Building");
}

function brokenDataFolder(file: string, text: string): string {
  const folder = temporaryFolder();
  cpSync(path.join(root, "data"), folder, { recursive: true });
  writeFileSync(path.join(folder, file), text);
  return folder;
}

describe("npm start", () => {
  beforeAll(async () => {
    // A start installs what is missing, and must not do that in the middle of the tests.
    expect(await startModuleValue("dependencies.mjs", "start.installationNeed({ withTools: true })")).toBeNull();
  });

  it("refuses a busy port in one line that names it and the remedy", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void holder.close());
    await once(holder, "listening");
    const { port } = holder.address() as AddressInfo;
    const ending = await failedStart({ PORT: String(port) });
    expect(ending.exitCode).toBe(1);
    expectOneLine(ending, new RegExp(`^Port ${port} is in use; stop .+ PORT=\\d+ npm start$`, "m"));
    expect(ending.stdout).toBe("");
  });

  it.each(["abc", "-1", "65536", "3000.5", "0x10", " "])("refuses PORT=%j with exit code 2", async (port) => {
    const ending = await failedStart({ PORT: port });
    expect(ending.exitCode).toBe(2);
    expectOneLine(ending, /^PORT: ".+" is not a port; give a whole number/);
  });

  it("refuses a host that is not this machine's", async () => {
    const ending = await failedStart({ PORT: "3999", HOST: "192.0.2.123" });
    expect(ending.exitCode).toBe(1);
    expectOneLine(ending, /^HOST: "192\.0\.2\.123" is no address of this machine/);
  });

  it("refuses an unknown argument with exit code 2", async () => {
    const ending = await failedStart({}, ["--prot"]);
    expect(ending.exitCode).toBe(2);
    expectOneLine(ending, /^--prot: unknown argument; usage:/);
  });

  it("names the data file that does not parse, and the place in it, with exit code 2", async () => {
    const data = brokenDataFolder("events/2025-04-24-kyiv.json", '{ "id": ');
    const ending = await failedStart({ STRIKE_LEDGER_DATA: data });
    expect(ending.exitCode).toBe(2);
    expectOneLine(ending, /events\/2025-04-24-kyiv\.json: .*line 1/);
  });

  it("names the first of several problems with the data and how many there are", async () => {
    const data = brokenDataFolder("events/2025-04-24-kyiv.json", "{}");
    writeFileSync(path.join(data, "events/2025-07-10-kyiv.json"), "[]");
    const ending = await failedStart({ STRIKE_LEDGER_DATA: data });
    expect(ending.exitCode).toBe(2);
    expectOneLine(ending, /events\/2025-04-24-kyiv\.json: .+ \(and \d+ more: npx strike-ledger check lists them\)$/m);
  });

  it("writes no ledger when the data does not hold", async () => {
    const ledger = path.join(temporaryFolder(), "ledger");
    await failedStart({ STRIKE_LEDGER_DATA: brokenDataFolder("places.json", "["), STRIKE_LEDGER_DIR: ledger });
    expect(existsSync(ledger)).toBe(false);
  });

  it("refuses a data folder that is not there with exit code 2", async () => {
    const ending = await failedStart({ STRIKE_LEDGER_DATA: path.join(temporaryFolder(), "none") });
    expect(ending.exitCode).toBe(2);
    expectOneLine(ending, /none": it is not there/);
  });

  it("names the ledger's folder that cannot be written", async () => {
    const file = path.join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const ending = await failedStart({ STRIKE_LEDGER_DIR: path.join(file, "ledger") });
    expect(ending.exitCode).toBe(1);
    expectOneLine(ending, /file\/ledger cannot be written .+ STRIKE_LEDGER_DIR/);
  });
});
