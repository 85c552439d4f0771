import { beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/ledger/fold";
import { launchesFile, placesLedger, planOf } from "./importing";

let ledger: Ledger;

beforeAll(async () => {
  ledger = await placesLedger();
});

const utf8 = (...lines: readonly string[]) => new TextEncoder().encode([...lines, ""].join("\n"));

function placesOf(bytes: Uint8Array): string[][] {
  return planOf(bytes, ledger).plan.drafts.flatMap(({ kind, body }) => (kind === "claim" ? [[...body.places]] : []));
}

describe("first-level units by their names", () => {
  it("are ACLED's: “Kyiv” is the oblast and “Kyiv City” the city, unless the location is in the city", () => {
    const row = (id: string, admin1: string, location: string) =>
      `${id},2024-02-03,Air/drone strike,Ukraine,${admin1},${location},2`;
    const file = utf8(
      "event_id_cnty,event_date,sub_event_type,country,admin1,location,fatalities",
      row("A", "Kyiv", "Brovary"),
      row("B", "Kyiv City", "Kyiv"),
      row("C", "Kyiv", "Kyiv"),
      row("D", "Kyiv", "Kyiv - Podilskyi"),
    );
    expect(placesOf(file)).toEqual([["UA32"], ["UA80"], ["UA80"], ["UA80"]]);
  });

  it("are oblasts in a column tagged #adm1, and may be cities in one tagged #loc", () => {
    const file = (tag: string) => utf8("day,where,dead", `#date,${tag},#affected+killed`, "2024-02-03,Kharkiv,2");
    expect(placesOf(file("#adm1+name"))).toEqual([["UA63"]]);
    expect(placesOf(file("#loc+name"))).toEqual([["kharkiv"]]);
  });
});

describe("a day that cannot be an attack's", () => {
  it.each(["0001-01-01", "2205-03-02", "9999-12-31"])("%s is a problem of its row, and nothing is imported", (on) => {
    const files = [
      launchesFile(`${on},${on},Kalibr,Ukraine,1,,,kpszsu/posts/a`),
      utf8("event_id_cnty,event_date,admin1,fatalities", `A,${on},Sumy,2`),
      utf8("day,dead", "#date,#affected+killed", `${on},2`),
    ];
    for (const file of files) {
      const { problems, drafts } = planOf(file, ledger).plan;
      expect(problems[0]?.says).toMatch(/is before 2014-01-01; correct it|has not come yet/);
      expect(drafts).toEqual([]);
    }
  });

  it("is said to be read with care where a window is longer than two days", () => {
    const flagged = (start: string) =>
      planOf(launchesFile(`${start},2025-03-02 08:00,Kalibr,Ukraine,3,3,,kpszsu/posts/a`), ledger).plan.flagged;
    expect(flagged("2024-03-01 20:00")).toMatchObject([{ line: 2, column: "time_end" }]);
    expect(flagged("2025-02-28 20:00")).toEqual([]);
  });
});

describe("a night of many posts", () => {
  it("is read in a time that grows with its rows and not with their square", () => {
    const rows = (count: number) =>
      launchesFile(
        ...Array.from(
          { length: count },
          (_, index) => `2025-03-01 20:00,2025-03-02 08:00,Kalibr,Ukraine,3,3,,kpszsu/${index}`,
        ),
      );
    const timeMs = (count: number) => {
      const bytes = rows(count);
      const from = performance.now();
      planOf(bytes, ledger);
      return performance.now() - from;
    };
    timeMs(500);
    expect(timeMs(8_000)).toBeLessThan(Math.max(timeMs(1_000), 40) * 8 * 3);
  });
});
