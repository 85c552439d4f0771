import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LaunchRow, readRow } from "@/lib/import/formats/daily-launches/row";
import { inOwnOrder, salvosOf } from "@/lib/import/formats/daily-launches/salvos";
import { momentText } from "@/lib/import/formats/daily-launches/window";
import { tableOf } from "@/lib/import/table";
import { launchesFile } from "./importing";

const someRow = fc
  .record({
    start: fc.constantFrom("2025-03-01 20:00", "2025-03-02 01:00", "2025-03-02"),
    model: fc.constantFrom("Kalibr", "X-22", "X-22 and X-32", "Shahed-136/131"),
    target: fc.constantFrom("", "south"),
    post: fc.constantFrom("a", "b", "c"),
  })
  .map(({ start, model, target, post }) => `${start},2025-03-02 08:00,${model},${target},3,,,kpszsu/posts/${post}`);

function rowsOf(lines: readonly string[]): LaunchRow[] {
  return tableOf(launchesFile(...lines)).rows.flatMap((row) => {
    const read = readRow(row, { places: new Map(), todayOn: "2025-12-31" });
    return "row" in read ? [read.row] : [];
  });
}

/** The rule row against row: one class in another window, in another post or of the same models and ground. */
function areApart(a: LaunchRow, b: LaunchRow): boolean {
  const isSameWindow = momentText(a.start) === momentText(b.start) && momentText(a.end) === momentText(b.end);
  if (isSameWindow || a.model.of !== b.model.of) return false;
  const isSameModel = a.model.parts.join() === b.model.parts.join();
  return a.source !== b.source || (isSameModel && a.ground.places.join() === b.ground.places.join());
}

describe("salvosOf(rows)", () => {
  it("makes a further salvo of just those rows that are apart from one of the night's own", () => {
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 14 }), (lines) => {
        const rows = rowsOf(lines);
        const own: LaunchRow[] = [];
        const salvos = salvosOf(rows);
        for (const row of inOwnOrder(rows)) {
          const isFurther = own.some((one) => areApart(one, row));
          expect(salvos.get(row) !== null).toBe(isFurther);
          if (!isFurther) own.push(row);
        }
      }),
    );
  });

  it("puts another channel's strike into the further salvo that holds its hours, and no other into it", () => {
    const rows = rowsOf([
      "2025-03-01 19:00,2025-03-02 08:00,Shahed-136/131,,9,,,kpszsu/posts/a",
      "2025-03-02 08:30,2025-03-02 18:30,Shahed-136/131,,5,,,kpszsu/posts/b",
      "2025-03-02 15:00,2025-03-02 15:00,X-59/X-69,Dnipro,2,,,pvkshid/posts/c",
      "2025-03-02 05:00,2025-03-02 05:30,X-59/X-69,Dnipro,1,,,pvkpivden/posts/d",
      "2025-03-02,2025-03-02,Kalibr,Dnipro,1,,,pvkzahid/posts/e",
    ]);
    const salvos = salvosOf(rows);
    expect(rows.map((row) => salvos.get(row))).toEqual([null, "from-0830", "from-0830", null, null]);
  });

  it("puts hours that begin when the night's own are over into a further salvo, and leaves the posts that tell of the night whole", () => {
    const rows = rowsOf([
      "2025-03-01 21:00,2025-03-02 12:00,Shahed-136/131,,7,,,CinCAFU/posts/a",
      "2025-03-02 13:00,2025-03-02 13:30,Kalibr,,2,,,CinCAFU/posts/a",
      "2025-03-02 14:00,2025-03-02 19:00,Shahed-136/131,,20,,,kpszsu/posts/b",
      "2025-03-02 15:00,2025-03-02 18:00,Iskander-M,Odesa,3,,,kpszsu/posts/c",
      "2025-03-02 19:00,2025-03-02 19:00,X-59/X-69,Dnipro,1,,,pvkshid/posts/d",
      "2025-03-02 21:00,2025-03-02 22:00,X-59/X-69,Sumy,1,,,pvkpivden/posts/e",
    ]);
    const salvos = salvosOf(rows);
    expect(rows.map((row) => salvos.get(row))).toEqual([
      null,
      null,
      "from-1400",
      "from-1500",
      "from-1900",
      "from-2100",
    ]);
  });
});
