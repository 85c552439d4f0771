import { readdir, readFile } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";
import { type FileRecords, fileRecords, type LayoutName } from "./file-records";
import { type CuratedRecord, problemText, type RecordKind } from "./record";

/** A folder that cannot be read at all; the message names it and says why, in one line. */
export class UnreadableFolderError extends Error {
  override readonly name = "UnreadableFolderError";
}

const reasons: Record<string, string> = {
  ENOENT: "it is not there",
  ENOTDIR: "it is not a folder",
  EISDIR: "it is a folder, not a file",
  EACCES: "it may not be read; check its permissions",
  EPERM: "it may not be read; check its permissions",
};

function failureText(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (code || String(error));
}

/** A path as people are shown it: relative when it lies under the working folder, else as given. */
export function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), path).replaceAll("\\", "/");
  return fromHere === "" || fromHere.startsWith("..") || isAbsolute(fromHere) ? path : fromHere;
}

/**
 * The names in a folder, hidden ones left out, in the order of their code units, so that every machine reads alike.
 * @throws {UnreadableFolderError}
 */
export async function folderNames(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    throw new UnreadableFolderError(`cannot read the folder "${folder}": ${failureText(error)}`);
  }
}

const listFiles = { "places.json": "places", "attributors.json": "attributors" } as const satisfies Record<
  string,
  LayoutName
>;
const recordFolders = { events: "event", reports: "report" } as const satisfies Record<string, LayoutName>;
const knownNames = [...Object.keys(listFiles), ...Object.keys(recordFolders), "README.md"];

function problem(path: string, message: string): FileRecords {
  return { records: [], problems: [problemText({ file: shownPath(path), at: [] }, message)] };
}

async function fromFile(path: string, layout: LayoutName): Promise<FileRecords> {
  let text: string;
  try {
    text = (await readFile(path, "utf8")).replace(/^\uFEFF/u, "");
  } catch (error) {
    return problem(path, `cannot be read: ${failureText(error)}`);
  }
  return fileRecords(shownPath(path), text, layout);
}

async function fromFolder(path: string, layout: LayoutName): Promise<FileRecords[]> {
  let names: string[];
  try {
    names = await folderNames(path);
  } catch {
    return [problem(path, `cannot be read; it is the folder of the ${layout} files, one ${layout} in each`)];
  }
  return Promise.all(
    names.map((name) =>
      name.endsWith(".json")
        ? fromFile(join(path, name), layout)
        : problem(join(path, name), `not a .json file; only ${layout} files live here, move it or correct its name`),
    ),
  );
}

/** The order in which records lean on one another: a claim on its report, event, attributor and places. */
const dependencyOrder = ["place", "attributor", "event", "report", "claim"] as const satisfies readonly RecordKind[];

/**
 * Every record of a data folder (`places.json`, `attributors.json`, `events/<id>.json`, `reports/<id>.json`), places first and
 * claims last, files by name; and one line for each thing that does not parse, such as
 * `data/reports/x.json: claims[3].measure: unknown measure "kiled"; known: ...`. Records that hold are given even beside
 * problems. Whether the records fit one another is for `checkFolder`.
 * @throws {UnreadableFolderError} when the folder itself cannot be read
 */
export async function readFolder(
  folder: string,
): Promise<{ readonly records: readonly CuratedRecord[]; readonly problems: readonly string[] }> {
  const strays = (await folderNames(folder)).filter((name) => !knownNames.includes(name));
  const parts = [
    ...(await Promise.all(Object.entries(listFiles).map(([name, layout]) => fromFile(join(folder, name), layout)))),
    ...(
      await Promise.all(Object.entries(recordFolders).map(([name, layout]) => fromFolder(join(folder, name), layout)))
    ).flat(),
    ...strays.map((name) => problem(join(folder, name), `is no part of the data set; known: ${knownNames.join(", ")}`)),
  ];
  const records = parts.flatMap((part) => part.records);
  return {
    records: dependencyOrder.flatMap((kind) => records.filter((record) => record.kind === kind)),
    problems: parts.flatMap(({ problems }) => problems),
  };
}
