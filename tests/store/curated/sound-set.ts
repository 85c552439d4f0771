import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Files by their path inside a folder: a text as it is, anything else as JSON. */
export type Files = Readonly<Record<string, unknown>>;

/** The files of the sound set's attack and report. */
export const attackFile = "events/a-one.json";
export const reportFile = "reports/r-one.json";

/** A report of our own writing, for anchors to point into. */
export const text = "At dawn two people were hurt. The mayor counted 5 drones.\nLater the mayor counted 7 drones.";

export const textSha256 = createHash("sha256").update(text).digest("hex");

function claim(id: string, exact: string, count: number, more: object): object {
  const start = text.indexOf(exact);
  return {
    id,
    report: "r-one",
    event: "a-one",
    subtype: null,
    partOf: false,
    value: { low: count, best: count, high: count, qualifier: "exact" },
    places: ["UA80"],
    asOf: null,
    anchor: { start, end: start + exact.length, exact },
    status: "asserted",
    ...more,
  };
}

/** A small data folder without a fault. */
export const soundFiles: Files = {
  "places.json": [
    { id: "UA", name: "Ukraine", level: "country", within: null, latitude: null, longitude: null },
    { id: "UA80", name: "Kyiv", level: "region", within: "UA", latitude: 50.45, longitude: 30.55 },
    { id: "UA51", name: "Odesa oblast", level: "region", within: "UA", latitude: null, longitude: null },
  ],
  "attributors.json": [{ id: "mayor", name: "The mayor", role: "mayor" }],
  "events/a-one.json": {
    kind: "attack",
    id: "a-one",
    label: "Kyiv, 2 May 2031",
    nightOf: "2031-05-02",
    window: { precision: "night", start: null, end: null },
    places: ["UA80"],
  },
  "events/p-may.json": {
    kind: "period",
    id: "p-may",
    label: "Ukraine, May 2031",
    fromOn: "2031-05-01",
    toOn: "2031-05-31",
    precision: "month",
    places: ["UA"],
  },
  "reports/r-one.json": {
    report: {
      id: "r-one",
      publisher: "Example Daily",
      origin: null,
      title: null,
      url: "https://example.org/one",
      publishedOn: "2031-05-02",
      publishedOnBasis: { kind: "printed" },
      textSha256,
    },
    claims: [
      claim("c-hurt", "two people were hurt", 2, { measure: "injured", unit: "people", attributedTo: null }),
      claim("c-five", "counted 5 drones", 5, {
        measure: "drones_launched",
        unit: "drones",
        attributedTo: "mayor",
        status: "superseded",
        supersededBy: "c-seven",
      }),
      claim("c-seven", "counted 7 drones", 7, { measure: "drones_launched", unit: "drones", attributedTo: "mayor" }),
    ],
  },
};

/** A claim of the sound set, by its position. */
export function soundClaim(index: number): object {
  const { claims } = soundFiles[reportFile] as { claims: readonly object[] };
  return structuredClone(claims[index] ?? {});
}

/** Some files with one value in one of them changed; `undefined` removes the field, a step past a list's end adds to it. */
export function changedFiles(files: Files, path: string, steps: readonly (string | number)[], value: unknown): Files {
  const copy = structuredClone(files);
  const parent = steps.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(at as object, step), copy[path]);
  const last = steps.at(-1);
  if (last === undefined) return { ...copy, [path]: value };
  if (value === undefined) Reflect.deleteProperty(parent as object, last);
  else Reflect.set(parent as object, last, value);
  return copy;
}

/** One change to a set: the file, the steps to the field, and its new value. */
export type Step = readonly [path: string, steps: readonly (string | number)[], value: unknown];

/** The sound set with some changes, one after the other. */
export function changed(...steps: readonly Step[]): Files {
  return steps.reduce((files, [path, at, value]) => changedFiles(files, path, at, value), soundFiles);
}

/** A temporary folder with some files, removed when the test ends; a file whose value is undefined is left out. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "curated-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

/** Problems with the temporary folder's own path left out. */
export function withoutFolder(problems: readonly string[], folder: string): string[] {
  return problems.map((problem) => problem.replaceAll(`${folder}/`, ""));
}
