import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What keeps a test from being run where a program is not installed, in a line that says so; null where it is. */
export function missingProgram(name: string): string | null {
  const { error } = spawnSync(name, ["--version"], { stdio: "ignore" });
  return error === undefined ? null : `${name} is not installed, so nothing here was read with it`;
}

/** What a program makes of some files in a folder of its own, and says, its work being ended with the folder. Throws when it fails. */
export function ran(
  command: string,
  args: (folder: string) => readonly string[],
  files: Readonly<Record<string, Uint8Array>>,
): { readonly said: string; readonly made: ReadonlyMap<string, Buffer> } {
  const folder = mkdtempSync(path.join(tmpdir(), "strike-ledger-"));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
    const { status, stdout, stderr } = spawnSync(command, args(folder), { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}${stdout}`);
    const made = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    return { said: stdout, made: new Map(made.map(({ name }) => [name, readFileSync(path.join(folder, name))])) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
