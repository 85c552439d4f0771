import { describe, expect, it } from "vitest";
import { english } from "@/lib/extract/language/en/english";
import { unknownWord, type Word, wordWith } from "@/lib/extract/language/word";
import { foldedCode, hashWith, wordTable } from "@/lib/extract/language/word-table";

function hashOf(text: string): number {
  return Array.from(text, (letter) => foldedCode(letter.charCodeAt(0))).reduce(hashWith, 0);
}

function findIn(words: ReadonlyMap<string, Word>): (text: string, start?: number, end?: number) => string | null {
  const table = wordTable(words);
  return (text, start = 0, end = text.length) =>
    table.at(text, start, end, hashOf(text.slice(start, end)))?.lower ?? null;
}

const [drone, hurt] = [wordWith({ head: "drone" }), wordWith({ act: "injure" })];

describe("a table of listed words", () => {
  it("finds a word where it stands in a text, in capitals or not", () => {
    const find = findIn(new Map([["drone", drone]]));
    expect(find("a drone fell", 2, 7)).toBe("drone");
    expect(find("A DRONE FELL", 2, 7)).toBe("drone");
    expect(find("Drone")).toBe("drone");
  });

  it("finds none that is part of one, holds one, or only begins like one", () => {
    const find = findIn(new Map([["drone", drone]]));
    expect([find("dron"), find("drones"), find("drony"), find("")]).toEqual([null, null, null, null]);
  });

  it("tells words apart that have one hash", () => {
    // 31 × 98 + 33 is 31 × 97 + 64.
    const [one, other] = ["b!", "a@"];
    expect(hashOf(one)).toBe(hashOf(other));
    const table = wordTable(new Map([[one, drone]]));
    expect(table.at(other, 0, 2, hashOf(other))).toBeNull();
    const both = wordTable(
      new Map([
        [one, drone],
        [other, hurt],
      ]),
    );
    expect(both.at(other, 0, 2, hashOf(other))?.word).toBe(hurt);
    expect(both.at(one, 0, 2, hashOf(one))?.word).toBe(drone);
  });

  it("leaves signs and other letters alone when it folds capitals", () => {
    const find = findIn(new Map([["[", drone]]));
    expect([find("["), find("{")]).toEqual(["[", null]);
  });

  it("has none of the words that are not of ASCII, and holds no word at all where none is listed", () => {
    expect(findIn(new Map([["дрон", drone]]))("дрон")).toBeNull();
    expect(findIn(new Map())("drone")).toBeNull();
  });

  it("knows of English what the language itself says of a word", () => {
    const words = "killed drones Kyiv's MISSILES the of 's $ % U.S. Kh-101 no-one overnight Zelenskyy nothinglikeit";
    for (const text of words.split(" ")) {
      const found = english.listed.at(text, 0, text.length, hashOf(text));
      const asked = english.wordOf(text.toLowerCase(), /[-'\d]/.test(text));
      expect(found?.word ?? english.unlistedWord(text.toLowerCase(), /[-'\d]/.test(text))).toBe(asked);
    }
    expect(english.listed.at("killed", 0, 6, hashOf("killed"))?.word).not.toBe(unknownWord);
  });
});
