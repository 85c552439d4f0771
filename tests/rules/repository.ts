import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's folder, without a trailing separator. */
export const root = path.resolve(fileURLToPath(new URL("../..", import.meta.url)));

const unversioned = new Set([".git", ".ledger", ".next", "node_modules", "playwright-report", "test-results"]);

function walkedPaths(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (unversioned.has(entry.name) || entry.name.endsWith(".tsbuildinfo")) return [];
    return entry.isDirectory() ? walkedPaths(name) : [name];
  });
}

/** Every file of the repository, tracked or about to be, relative to the root with `/`; a copy without git is walked instead. */
function listedPaths(): string[] {
  try {
    const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const listed = execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return listed.split("\0").filter((file) => file !== "" && existsSync(path.join(root, file)));
  } catch {
    return walkedPaths("");
  }
}

export const repositoryPaths: readonly string[] = [...new Set(listedPaths())].sort();

/** The text of a repository file. */
export function textOf(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** Whether a file is code that the rooms' rules are about: TypeScript or JavaScript in app, components or lib, `proxy.ts` and `instrumentation.ts`. */
export function isRoomCode(file: string): boolean {
  return /^(?:(?:app|components|lib)\/.*\.(?:ts|tsx|mjs|js)|(?:proxy|instrumentation)\.ts)$/.test(file);
}

/** Every code file of the rooms with its text. */
export function roomCode(): { readonly file: string; readonly text: string }[] {
  return repositoryPaths.filter(isRoomCode).map((file) => ({ file, text: textOf(file) }));
}
