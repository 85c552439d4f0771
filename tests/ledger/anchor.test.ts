import { describe, expect, test } from "vitest";
import { anchorHref, anchorSchema, anchorWordLimit, wordCount } from "@/lib/ledger/anchor";

const anchored = (exact: string, more: object = {}) => ({ start: 100, end: 100 + exact.length, exact, ...more });
const issueOf = (anchor: object) => anchorSchema.safeParse(anchor).error?.issues[0]?.message;

describe("an anchor", () => {
  test("anchorSchema keeps eight words at most", () => {
    expect(anchorWordLimit).toBe(8);
    expect(issueOf(anchored("one two three four five six seven eight"))).toBeUndefined();
    expect(issueOf(anchored("one two three four five six seven eight nine"))).toMatch(
      /^an anchor keeps at most 8 words/,
    );
  });

  test("anchorSchema counts the words of prefix and suffix with the rest", () => {
    const around = { prefix: "as many", suffix: "were hurt" };
    expect(issueOf(anchored("some 40 people", around))).toBeUndefined();
    expect(issueOf(anchored("some 40 of the people", around))).toMatch(/have 9$/);
  });

  test("anchorSchema refuses offsets that do not span the words, counted in UTF-16 code units", () => {
    expect(issueOf({ ...anchored("40 hurt"), end: 106 })).toBe(
      'offsets 100 to 106 span 6 code units, but "40 hurt" has 7',
    );
    expect(issueOf({ start: 0, end: 5, exact: "🚑 40" })).toBeUndefined();
    expect(issueOf({ start: 0, end: 4, exact: "🚑 40" })).toMatch(/has 5$/);
  });

  test.each<[string, object]>([
    ["a negative start", { start: -1, end: 6, exact: "40 hurt" }],
    ["half an offset", { start: 0.5, end: 7.5, exact: "40 hurt" }],
    ["no words", { start: 0, end: 0, exact: "" }],
    ["an empty prefix", anchored("40 hurt", { prefix: "" })],
    ["more of the text than an anchor holds", anchored("40 hurt", { paragraph: "Long ago" })],
  ])("anchorSchema refuses %s", (_, anchor) => {
    expect(anchorSchema.safeParse(anchor).success).toBe(false);
  });

  test("wordCount(text) counts runs between white space of any kind", () => {
    expect(wordCount(" at\u00a0least\n15  people ")).toBe(4);
    expect(wordCount("  ")).toBe(0);
  });
});

describe("the address of an anchor", () => {
  const href = (exact: string, more: object = {}, url = "https://papers.example/a") =>
    anchorHref(url, anchorSchema.parse(anchored(exact, more)));

  test("anchorHref(url, anchor) opens the report at the words", () => {
    expect(href("at least 15 people")).toBe("https://papers.example/a#:~:text=at%20least%2015%20people");
  });

  test("anchorHref(url, anchor) encodes '-' as %2D, and what else a text fragment would take for its own", () => {
    expect(href("two-and-a-half-hour")).toBe("https://papers.example/a#:~:text=two%2Dand%2Da%2Dhalf%2Dhour");
    expect(href("1,343 & more")).toBe("https://papers.example/a#:~:text=1%2C343%20%26%20more");
  });

  test("anchorHref(url, anchor) puts prefix and suffix around the words, their own hyphens encoded", () => {
    expect(href("40", { prefix: "well-known", suffix: "non-stop" })).toBe(
      "https://papers.example/a#:~:text=well%2Dknown-,40,-non%2Dstop",
    );
  });

  test("anchorHref(url, anchor) keeps the query and replaces a fragment that the address had", () => {
    expect(href("40", {}, "https://papers.example/a?p=1-2#top")).toBe("https://papers.example/a?p=1-2#:~:text=40");
  });

  test("anchorHref(null, anchor) is null", () => {
    expect(anchorHref(null, anchorSchema.parse(anchored("40")))).toBeNull();
  });
});
