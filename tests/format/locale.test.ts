import { describe, expect, test } from "vitest";
import { en } from "@/lib/format/en";
import type { Locale } from "@/lib/format/locale";
import { numberText } from "@/lib/format/number";
import { unitText } from "@/lib/format/unit";
import { valueSentenceText } from "@/lib/format/value";
import { measureIds } from "@/lib/ledger/measures/registry";
import { units } from "@/lib/ledger/unit";
import { claim, value } from "./records";

const ukrainianCounts: Locale = {
  ...en,
  tag: "uk",
  units: {
    ...en.units,
    people: { forms: { one: "людина", few: "людини", many: "людей", other: "людини" }, none: "нікого" },
  },
  vagueWords: { ...en.vagueWords, "hundreds of thousands": "сотні тисяч" },
  vagueOf: (word, noun) => `${word} ${noun}`,
  measure: () => ({ label: "Поранені", predicate: "поранено" }),
};

describe("a locale", () => {
  test("decides plurals by its own language's rules", () => {
    expect([1, 2, 5, 21, 2.5].map((n) => unitText(n, "people", undefined, ukrainianCounts))).toEqual([
      "1 людина",
      "2 людини",
      "5 людей",
      "21 людина",
      "2,5 людини",
    ]);
  });

  test("decides how numbers are grouped, with spaces that do not break", () => {
    expect(numberText(88_000, ukrainianCounts)).toBe("88\u00a0000");
  });

  test("decides the order of words and the case after a vague word", () => {
    const dark = claim({ value: value("vague", 200_000, 999_999) });
    expect(valueSentenceText(dark, ukrainianCounts)).toBe("сотні тисяч людей поранено");
  });
});

describe("English", () => {
  test("has twelve months of each kind", () => {
    expect([en.months, en.monthsAlone, en.monthsShort].map(({ length }) => length)).toEqual([12, 12, 12]);
  });

  test("takes every measure's name and predicate from the measure's own file", () => {
    for (const id of measureIds) expect(en.measure(id).predicate).not.toBe("");
  });

  test("has no exclamation mark, double space or loose end in a unit's words", () => {
    for (const unit of units) {
      const { forms, none } = en.units[unit];
      for (const word of [...Object.values(forms), none]) expect(word).toMatch(/^\S+(?: \S+)*$/);
    }
  });
});
