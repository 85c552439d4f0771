import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { exitCodeOfRun } from "./child.mjs";
import { Failure } from "./failure.mjs";
import { root } from "./root.mjs";
import { bundleThreads } from "./threads.mjs";

const sourceFolders = ["app", "components", "lib"];
const sourceFiles = ["package.json", "package-lock.json", "next.config.js", "tsconfig.json", "postcss.config.mjs"];
// Files that Next takes up when they are there.
const furtherFiles = ["proxy.ts", "instrumentation.ts"];
const buildFolder = join(root, ".next");
const stampFile = join(buildFolder, "strike-ledger-sources.json");

function sourcePaths() {
  const inFolders = sourceFolders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
      .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name))),
  );
  const further = furtherFiles.filter((name) => existsSync(join(root, name)));
  return [...inFolders, ...sourceFiles, ...further].map((path) => path.replaceAll("\\", "/")).sort();
}

/**
 * A hex SHA-256 over the paths and the content of everything that goes into a build: equal sources, equal fingerprint,
 * whenever and wherever they were checked out.
 * @returns {string}
 */
export function sourceFingerprint() {
  const hash = createHash("sha256");
  for (const path of sourcePaths()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function builtFingerprint() {
  try {
    readFileSync(join(buildFolder, "BUILD_ID"));
    return JSON.parse(readFileSync(stampFile, "utf8")).sources;
  } catch {
    return null;
  }
}

/** Whether there is a finished build of these very sources. */
export function isBuilt() {
  return builtFingerprint() === sourceFingerprint();
}

/**
 * Builds when there is no finished build of these very sources. The fingerprint is written last, so that an interrupted
 * build counts as none, and it is that of the sources as they were when the build began.
 * @param {(line: string) => void} tell
 * @throws {Failure} when the build fails
 */
export async function buildWhenNeeded(tell) {
  const sources = sourceFingerprint();
  const built = builtFingerprint();
  if (built === sources) return;
  tell(built === null ? "Building; the first time takes up to a minute." : "Building: the sources have changed.");
  rmSync(stampFile, { force: true });
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const code = await exitCodeOfRun(process.execPath, [next, "build"], { env: { NODE_ENV: "production" } });
  if (code !== 0) throw new Failure("The build failed: Next says why above.");
  mkdirSync(buildFolder, { recursive: true });
  await bundleThreads(join(buildFolder, "threads"));
  writeFileSync(stampFile, `${JSON.stringify({ sources })}\n`);
}
