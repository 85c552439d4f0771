import { beforeAll, describe, expect, it } from "vitest";
import { regionNamed } from "@/lib/import/region-names";
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

/** The adjectives that oblasts are called by in Ukrainian, as OCHA's list of first-level units has them in Latin letters. */
const oblasts = {
  UA05: "Vinnytska",
  UA07: "Volynska",
  UA12: "Dnipropetrovska",
  UA14: "Donetska",
  UA18: "Zhytomyrska",
  UA21: "Zakarpatska",
  UA23: "Zaporizka",
  UA26: "Ivano-Frankivska",
  UA32: "Kyivska",
  UA35: "Kirovohradska",
  UA44: "Luhanska",
  UA46: "Lvivska",
  UA48: "Mykolaivska",
  UA51: "Odeska",
  UA53: "Poltavska",
  UA56: "Rivnenska",
  UA59: "Sumska",
  UA61: "Ternopilska",
  UA63: "Kharkivska",
  UA65: "Khersonska",
  UA68: "Khmelnytska",
  UA71: "Cherkaska",
  UA73: "Chernivetska",
  UA74: "Chernihivska",
} as const;

describe("oblasts by their Ukrainian names", () => {
  it.each(Object.entries(oblasts))("%s is “%s”, with “oblast” after it and without", (id, name) => {
    for (const words of [name, `${name} oblast`, name.toUpperCase()]) {
      expect(regionNamed(words, ledger.places), words).toBe(id);
    }
    const own = ledger.places.get(id)?.name ?? "";
    expect(own.slice(0, 3)).toBe(name.slice(0, 3));
    expect(regionNamed(own, ledger.places)).toBe(id);
  });

  it("are those of every oblast that the ledger has, and are read in Ukrainian too", () => {
    const named = [...ledger.places.values()].filter(({ name }) => name.endsWith(" oblast")).map(({ id }) => id);
    expect(Object.keys(oblasts).sort()).toEqual(named.sort());
    expect(regionNamed("Харківська область", ledger.places)).toBe("UA63");
    expect(regionNamed("Київська обл.", ledger.places)).toBe("UA32");
    expect(regionNamed("м. Київ", ledger.places)).toBe("UA80");
    expect(regionNamed("Narnska oblast", ledger.places)).toBeNull();
  });

  it("are imported from a column tagged #adm1 and from one of any place", () => {
    const file = (tag: string) =>
      utf8("day,where,dead", `#date,${tag},#affected+killed`, "2024-02-03,Kharkivska oblast,2");
    for (const tag of ["#adm1+name", "#loc+name"]) expect(placesOf(file(tag))).toEqual([["UA63"]]);
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
