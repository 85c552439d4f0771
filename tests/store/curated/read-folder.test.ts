import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFolder, UnreadableFolderError } from "@/lib/store/curated/read-folder";
import { faults } from "./faults";
import { changedFiles, type Files, folderOf, reportFile as report, soundFiles, withoutFolder } from "./sound-set";

async function problemsOf(files: Files): Promise<string[]> {
  const folder = await folderOf(files);
  return withoutFolder((await readFolder(folder)).problems, folder);
}

describe("readFolder(folder)", () => {
  test("gives places, attributors, events, reports and claims, in this order", async () => {
    const { records, problems } = await readFolder(await folderOf(soundFiles));
    expect(problems).toEqual([]);
    expect(records.map(({ kind, body }) => `${kind} ${body.id}`)).toEqual([
      "place UA",
      "place UA80",
      "place UA51",
      "attributor mayor",
      "event a-one",
      "event p-may",
      "report r-one",
      "claim c-hurt",
      "claim c-five",
      "claim c-seven",
    ]);
  });

  test.each(faults)("says of %s where it is and what to do", async (_name, path, steps, value, line) => {
    expect(await problemsOf(changedFiles(soundFiles, path, steps, value))).toEqual([line]);
  });

  test("gives what holds beside what does not, and every problem at once", async () => {
    const twice = changedFiles(
      changedFiles(soundFiles, report, ["claims", 0, "measure"], "x"),
      "places.json",
      [2, "name"],
      "",
    );
    const { records, problems } = await readFolder(await folderOf(twice));
    expect(problems).toHaveLength(2);
    expect(records.map(({ body }) => body.id)).toEqual([
      "UA",
      "UA80",
      "mayor",
      "a-one",
      "p-may",
      "r-one",
      "c-five",
      "c-seven",
    ]);
  });

  test("names the file, the name and the place where a name stands twice in one object, and takes neither", async () => {
    const folder = await folderOf(soundFiles);
    const path = join(folder, report);
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace('"measure":', '"measure": "killed", "measure":'));
    const { records, problems } = await readFolder(folder);
    expect(withoutFolder(problems, folder)).toEqual([
      expect.stringMatching(
        /^reports\/r-one\.json: line \d+, column \d+: "measure" already stands in the same object at/u,
      ),
    ]);
    expect(records.map(({ body }) => body.id)).not.toContain("r-one");
  });

  test("passes hidden files over", async () => {
    expect(await problemsOf({ ...soundFiles, ".hidden": "", "events/.hidden": "" })).toEqual([]);
  });

  test("throws for a folder that is not there, and names it", async () => {
    await expect(readFolder("/no/such/folder")).rejects.toThrow(
      new UnreadableFolderError('cannot read the folder "/no/such/folder": it is not there'),
    );
  });
});
