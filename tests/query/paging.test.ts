import fc from "fast-check";
import { expect, test } from "vitest";
import { askedPage, pageHref, pageOf } from "@/lib/query/paging";

test("pages hold every row of a list once, in its order, whatever its length and their size", () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 40 }), (list, size) => {
      const { pages } = pageOf(list, 1, size);
      const all = Array.from({ length: pages }, (_, index) => pageOf(list, index + 1, size));
      expect(all.flatMap(({ rows }) => rows)).toEqual(list);
      for (const { rows, offset } of all) expect(list.slice(offset, offset + rows.length)).toEqual(rows);
    }),
  );
});

test("a page beyond the last is the last, and an empty list has one page without rows", () => {
  expect(pageOf([1, 2, 3], 9, 2)).toEqual({ rows: [3], page: 2, pages: 2, offset: 2, total: 3 });
  expect(pageOf([], 4, 2)).toEqual({ rows: [], page: 1, pages: 1, offset: 0, total: 0 });
});

test.each([
  [{ page: "3" }, 3],
  [{ page: ["2", "5"] }, 2],
  [{}, 1],
  [{ page: "0" }, 1],
  [{ page: "-1" }, 1],
  [{ page: "1e9" }, 1],
  [{ page: "99999999999999" }, 1],
  [{ page: "" }, 1],
])("%j asks for page %d", (raw, page) => {
  expect(askedPage(raw)).toBe(page);
});

test("the first page has no number, and a further one stands after what the query asks", () => {
  expect(pageHref("/attacks", "", 1)).toBe("/attacks");
  expect(pageHref("/attacks", "?sort=killed", 1)).toBe("/attacks?sort=killed");
  expect(pageHref("/attacks", "", 2)).toBe("/attacks?page=2");
  expect(pageHref("/attacks", "?sort=killed", 2)).toBe("/attacks?sort=killed&page=2");
});
