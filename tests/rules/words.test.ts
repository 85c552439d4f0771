import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { missingTexts, textsFolder } from "../data/curated-set";
import { copiedPhrases, knownPhrases } from "./phrases";
import { repositoryPaths, textOf } from "./repository";

const binary = /\.(?:ttf|otf|woff2?|png|jpe?g|gif|webp|ico|pdf|zip|sqlite)$/;
const textFiles = repositoryPaths.filter((file) => !binary.test(file));
const shippedFiles = textFiles.filter((file) => !file.startsWith("tests/") && file !== "package-lock.json");

const forbidden = [
  { name: "path of one machine", pattern: /(?<![\w.~-])\/(?:work|root|tmp|home)\/[\w.-]/ },
  { name: "note of work left undone", pattern: /\b(?:TODO|FIXME|XXX)\b/ },
  { name: "text that stands in for text", pattern: /lorem ipsum/i },
];

/** What is kept of a report as its bibliographic record, which may be as long as its publisher made it. */
function bibliography(file: string): string[] {
  const { title, url } = JSON.parse(textOf(file)).report;
  return [`title ${title}`, `url ${url}`];
}

describe("the repository's words", () => {
  it("hold no run of nine words from a report but its title and address", ({ skip }) => {
    skip(missingTexts !== null, missingTexts ?? "");
    const reports = readdirSync(textsFolder).filter((name) => name.endsWith(".txt"));
    expect(reports).not.toEqual([]);
    const known = knownPhrases(reports.map((name) => readFileSync(path.join(textsFolder, name), "utf8")));
    const records = repositoryPaths.filter((file) => /^data\/reports\/.*\.json$/.test(file));
    const named = knownPhrases(records.flatMap(bibliography));
    const kept = new Set([...known].filter((phrase) => !named.has(phrase)));
    const copied = textFiles.flatMap((file) =>
      copiedPhrases(textOf(file), kept).map((phrase) => `${file}: "${phrase}"`),
    );
    expect(copied).toEqual([]);
  });

  it.each(forbidden)("hold no $name", ({ pattern }) => {
    const found = shippedFiles.flatMap((file) => {
      const line = textOf(file)
        .split("\n")
        .findIndex((text) => pattern.test(text));
      return line < 0 ? [] : [`${file}:${line + 1}`];
    });
    expect(found).toEqual([]);
  });
});

describe("the check of copied words", () => {
  const known = knownPhrases(["Seven swans were seen swimming slowly south, said the ferryman’s son on Sunday."]);

  it("finds nine words in a row whatever their case, signs and line ends", () => {
    expect(copiedPhrases("he wrote: seven swans were seen\nSWIMMING – slowly south said the pier", known)).toEqual([
      "seven swans were seen swimming slowly south said the",
    ]);
  });

  it("lets eight words in a row stand", () => {
    expect(copiedPhrases("seven swans were seen swimming slowly south said nobody", known)).toEqual([]);
  });

  it("reads a curly apostrophe as a straight one", () => {
    expect(copiedPhrases("swimming slowly south said the ferryman's son on Sunday", known)).toHaveLength(1);
  });
});
