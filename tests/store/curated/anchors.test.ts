import { describe, expect, test } from "vitest";
import { checkFolder } from "@/lib/store/curated/check-folder";
import { UnreadableFolderError } from "@/lib/store/curated/read-folder";
import { changed, folderOf, reportFile as report, soundFiles, text, withoutFolder } from "./sound-set";

describe("checkFolder(folder, reports)", () => {
  test("finds the text by its hash, whatever its name, and every anchor in it", async () => {
    const check = await checkFolder(
      await folderOf(soundFiles),
      await folderOf({ "any-name.bin": text, "other.txt": "x" }),
    );
    expect(check.problems).toEqual([]);
    expect(check.anchors).toEqual({ foundCount: 3, unreadCounts: new Map() });
  });

  test("counts anchors whose text is not at hand and does not fail them", async () => {
    const check = await checkFolder(await folderOf(soundFiles), await folderOf({ "other.txt": `${text} ` }));
    expect(check.problems).toEqual([]);
    expect(check.anchors).toEqual({ foundCount: 0, unreadCounts: new Map([["r-one", 3]]) });
  });

  const anchors: readonly [name: string, anchor: object, fault: string | null][] = [
    [
      "stands elsewhere",
      { start: 9, end: 29, exact: "two people were hurt" },
      '"two people were hurt" is not at 9 to 29; they stand at 8',
    ],
    [
      "stands nowhere",
      { start: 8, end: 16, exact: "two dogs" },
      '"two dogs" is not at 8 to 16; the text does not have them',
    ],
    [
      "stands twice, case aside",
      { start: 30, end: 47, exact: "The mayor counted" },
      '"The mayor counted" stands 2 times in the text; lengthen it, or add a prefix or suffix',
    ],
    [
      "stands twice but with a suffix once",
      { start: 30, end: 47, exact: "The mayor counted", suffix: "5 drones" },
      null,
    ],
    ["stands twice but with a prefix once", { start: 64, end: 81, exact: "the mayor counted", prefix: "Later" }, null],
    [
      "has a prefix that is not beside it",
      { start: 30, end: 47, exact: "The mayor counted", prefix: "dawn" },
      'prefix or suffix is not beside "The mayor counted"; copy them from the text',
    ],
    [
      "begins inside a word",
      { start: 9, end: 29, exact: "wo people were hurt." },
      '"wo people were hurt." begins or ends inside a word; take whole words',
    ],
  ];

  test.each(anchors)("says of an anchor that %s what is wrong with it, if anything", async (_name, anchor, fault) => {
    const folder = await folderOf(changed([report, ["claims", 0, "anchor"], anchor]));
    const { problems } = await checkFolder(folder, await folderOf({ "a.txt": text }));
    expect(withoutFolder(problems, folder)).toEqual(fault === null ? [] : [`${report}: claims[0].anchor: ${fault}`]);
  });

  test("throws for a folder of texts that is not there", async () => {
    await expect(checkFolder(await folderOf(soundFiles), "/no/such/folder")).rejects.toThrow(UnreadableFolderError);
  });
});
