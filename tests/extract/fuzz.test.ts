import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extraction } from "@/lib/extract/extraction";
import { valueSchema } from "@/lib/ledger/value";
import { casualties } from "./sentences/casualties";
import { ground } from "./sentences/ground";
import { weapons } from "./sentences/weapons";

const sentences = [...casualties, ...ground, ...weapons].map(([text]) => text);
const pieces = [
  " ",
  "\u202f",
  "—",
  "’",
  "“",
  "🔴",
  "\n",
  "\n\n",
  "12",
  "-",
  "(",
  ")",
  "of which",
  "and",
  "%",
  "1,000",
  "no one",
  "−",
  "Kh-101",
  ".",
];

function faultsOf(text: string): string[] {
  const { figures, rejected } = extraction(text, { publishedOn: "2026-01-24", publisher: null });
  const faults: string[] = [];
  for (const { start, end, exact } of [...figures, ...rejected])
    if (text.slice(start, end) !== exact || end <= start) faults.push(`bad span ${start}-${end} "${exact}"`);
  for (const { low, best, high, qualifier, exact } of figures) {
    if (!valueSchema.safeParse({ low, best, high, qualifier }).success)
      faults.push(`bad value of "${exact}": ${low} ${best} ${high} ${qualifier}`);
  }
  const ends = new Map<string, number>();
  for (const { measure, start, end } of figures) {
    if (start < (ends.get(measure) ?? 0)) faults.push(`overlap within ${measure} at ${start}`);
    ends.set(measure, end);
  }
  return faults;
}

describe("extraction(text)", () => {
  it("stands any text, and its offsets always slice back", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: "binary", maxLength: 200 })),
        (text) => faultsOf(text).length === 0,
      ),
      { numRuns: 500 },
    );
    expect(faultsOf("")).toEqual([]);
  });

  it("stands sentences that are cut, joined and sprinkled with signs", () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...sentences),
        fc.constantFrom(...sentences),
        fc.nat(120),
        fc.nat(120),
        fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
      )
      .map(
        ([first, second, cut, from, inserted]) => `${first.slice(0, cut)}${inserted.join(" ")}${second.slice(from)}`,
      );
    fc.assert(
      fc.property(mutated, (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it("gives the same result for the same text", () => {
    const text = sentences.join("\n");
    const context = { publishedOn: null, publisher: null };
    expect(JSON.stringify(extraction(text, context))).toBe(JSON.stringify(extraction(text, context)));
  });
});

describe("extraction(text) takes time that grows with the text and no faster", () => {
  const million = 200_000;

  function elapsedMs(text: string): number {
    const startedAt = performance.now();
    extraction(text, { publishedOn: null, publisher: null });
    return performance.now() - startedAt;
  }

  it.each([
    ["digits", "1"],
    ["brackets", "("],
    ["quotes", '"'],
    ["letters", "a"],
    ["grouped digits", "1,000"],
    ["lone digits", "1,"],
    ["open asides", "5 people (a "],
    ["counts", "3 killed "],
    ["joined counts", "two people and "],
    ["line ends", "\n"],
    ["calls", "!"],
    ["closed quotations", '."'],
    ["emoji", "🔴"],
    ["kills", "killed 1 "],
    ["lines of counts", "1.\n"],
  ])("for a text of nothing but %s", (_, piece) => {
    const short = piece.repeat(Math.ceil(million / 10 / piece.length));
    const long = piece.repeat(Math.ceil(million / 2 / piece.length));
    elapsedMs(short);
    const perShort = Math.max(elapsedMs(short), 20);
    expect(elapsedMs(long)).toBeLessThan(perShort * 5 * 6);
  });
});
