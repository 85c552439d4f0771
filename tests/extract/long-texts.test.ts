import { describe, expect, it } from "vitest";
import { blocksOf } from "@/lib/extract/blocks";
import { extraction } from "@/lib/extract/extraction";
import { english } from "@/lib/extract/language/en/english";
import { corpusNames, corpusText } from "./corpus";

const context = { publishedOn: null, publisher: null };

/**
 * What is read of each copy of a passage in a text of many, after some words that move them on; the first copy has nothing before it, as
 * the others have, and is left out.
 */
function readInCopies(passage: string, count: number, wordsBefore: number): string[] {
  const opening = `${"so ".repeat(wordsBefore)}\n\n`;
  const { figures, rejected } = extraction(opening + passage.repeat(count), context);
  const copies = Array.from({ length: count }, () => "");
  for (const { start: startInText, exact, ...read } of [...figures, ...rejected]) {
    const start = startInText - opening.length;
    const copy = Math.floor(start / passage.length);
    const { measure, place, target, attributedTo, why } = read as Record<string, unknown>;
    copies[copy] +=
      `${start - copy * passage.length} ${[exact, measure, place, target, attributedTo, why].join(" ")}\n`;
  }
  return copies.slice(1);
}

describe("extraction(text) of a long text", () => {
  const corpus = corpusNames()
    .input.map((name) => corpusText(name).text)
    .join("\n\n");

  it.each([
    ["the corpus", corpus, 4, 1],
    ["a place and a count", "Rescuers in Poltava said so. It went on. It killed 3 people, and 5 were hurt.", 300, 30],
    ["a verb and what it needs", "An attack drove 30 people out\nHomes burned in Sumy.", 500, 30],
    ["two places", "Houses burned in Poltava and in Sumy. Two people were killed.", 500, 30],
  ])("reads the same in a passage wherever it stands: %s", (_, passage, count, starts) => {
    const copies = Array.from({ length: starts }, (_, words) => readInCopies(`${passage}\n\n`, count, words)).flat();
    expect(copies[0]?.length).toBeGreaterThan(10);
    expect([...new Set(copies)]).toEqual([copies[0]]);
  });

  it("has blocks whose ends lie where sentences end, whatever their size", () => {
    const text = corpusText("mixed-digest-of-a-night").text.repeat(3);
    const spans = (size: number) =>
      [...blocksOf(text, english, size)].flatMap(({ tokens, sentences }) =>
        sentences.map(({ from, to, startsLine }) => [tokens[from]?.start, tokens[to - 1]?.end, startsLine]),
      );
    for (const size of [1, 7, 40, 200]) expect(spans(size)).toEqual(spans(1_000_000));
  });

  it.each(["1", "1,", "(", "a ", "killed 1 ", '"', '."', "!", "\n", "\n.", "🔴", "x\n", ". ", "1:", "a-"])(
    "never holds more than a few thousand tokens of one of nothing but %j",
    (piece) => {
      const sizes = [...blocksOf(piece.repeat(300_000 / piece.length), english)].map(({ tokens }) => tokens.length);
      expect(Math.max(0, ...sizes)).toBeLessThan(6_000);
    },
  );
});
