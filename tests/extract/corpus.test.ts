import { describe, expect, it } from "vitest";
import { measureIds } from "@/lib/ledger/measures/registry";
import { qualifiers } from "@/lib/ledger/value";
import { type CorpusText, corpusNames, corpusText, rejectionReasons } from "./corpus";

const names = corpusNames();
const texts = names.input.map(corpusText);

function spansOf({ figures, rejected }: CorpusText) {
  return [...figures, ...rejected];
}

function problemsOf(problem: (text: CorpusText) => readonly string[]): string[] {
  return texts.flatMap((text) => problem(text).map((found) => `${text.name}: ${found}`));
}

function unsorted(spans: readonly { start: number; exact: string }[]): string[] {
  return spans
    .filter(({ start }, at) => start < (spans[at - 1]?.start ?? 0))
    .map(({ exact }) => `"${exact}" comes late`);
}

const digitsAlone = /^\d{1,3}(?:[,\s]?\d{3})*$/u;

describe("the corpus of texts for extraction", () => {
  it("has one reading for every text and one text for every reading", () => {
    expect(names.output).toEqual(names.input);
  });

  it("has at least 120 texts and at least 35 that yield no figure", () => {
    expect(texts.length).toBeGreaterThanOrEqual(120);
    expect(texts.filter(({ figures }) => figures.length === 0).length).toBeGreaterThanOrEqual(35);
  });

  it("has every measure, every qualifier of a stated number, every target but other countries, and every reason", () => {
    const figures = texts.flatMap((text) => text.figures);
    const found = (values: readonly string[]) => [...new Set(values)].sort();
    expect(found(figures.map(({ measure }) => measure))).toEqual([...measureIds].sort());
    expect(found(figures.map(({ qualifier }) => qualifier))).toEqual(
      qualifiers.filter((qualifier) => qualifier !== "stated_unknown").sort(),
    );
    expect(found(figures.map(({ target }) => target))).toEqual(["OCC", "RU", "UA"]);
    expect(found(figures.map(({ scope }) => scope))).toEqual(["attack", "period"]);
    expect(found(figures.map(({ status }) => status))).toEqual(["asserted", "superseded"]);
    expect(found(texts.flatMap(({ rejected }) => rejected.map(({ why }) => why)))).toEqual(
      [...rejectionReasons].sort(),
    );
  });

  it("has offsets that slice back to the words", () => {
    expect(
      problemsOf((text) =>
        spansOf(text)
          .filter(({ start, end, exact }) => text.text.slice(start, end) !== exact)
          .map(({ start, end, exact }) => `${start} to ${end} is not "${exact}"`),
      ),
    ).toEqual([]);
  });

  it("lists figures and rejected numbers in the order of the text", () => {
    expect(problemsOf(({ figures, rejected }) => [...unsorted(figures), ...unsorted(rejected)])).toEqual([]);
  });

  it("has no two spans that overlap, but for one number with two measures", () => {
    const overlapping = (text: CorpusText) => {
      const spans = spansOf(text);
      return spans.flatMap((a, at) =>
        spans
          .slice(at + 1)
          .filter((b) => a.start < b.end && b.start < a.end)
          .filter((b) => !("measure" in a && "measure" in b && a.start === b.start && a.measure !== b.measure))
          .map((b) => `"${a.exact}" and "${b.exact}" overlap`),
      );
    };
    expect(problemsOf(overlapping)).toEqual([]);
  });

  it("accounts for every digit, as a figure or as a rejected number", () => {
    const unread = (text: CorpusText) =>
      [...text.text.matchAll(/\d+/g)]
        .filter(({ index, 0: digits }) =>
          spansOf(text).every(({ start, end }) => index < start || index + digits.length > end),
        )
        .map(({ index, 0: digits }) => `${digits} at ${index} is neither`);
    expect(problemsOf(unread)).toEqual([]);
  });

  it("reads a number in digits as that number", () => {
    const misread = ({ figures }: CorpusText) =>
      figures
        .filter(({ exact, qualifier }) => qualifier === "exact" && digitsAlone.test(exact))
        .filter(({ exact, best }) => Number(exact.replaceAll(/[,\s]/gu, "")) !== best)
        .map(({ exact, best }) => `"${exact}" is read as ${best}`);
    expect(problemsOf(misread)).toEqual([]);
  });

  it("has texts that are short: at most 120 words", () => {
    expect(problemsOf(({ text }) => (text.split(/\s+/u).length > 120 ? ["is too long"] : []))).toEqual([]);
  });
});
