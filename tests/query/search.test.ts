import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyLedger, foldedLedger, type Ledger } from "@/lib/ledger/fold";
import { foldedText } from "@/lib/query/folded-text";
import { type Found, found } from "@/lib/query/search";
import { curatedLedger } from "../data/curated-set";
import { claimBody, exactly } from "../ledger/builders";
import { attack, entry, log } from "../ledger/log";
import { stormLedger } from "../pages/storm-ledger";

const folded: readonly (readonly [string, string])[] = [
  ["Київ", "kyiv"],
  ["Харківська область", "kharkivska oblast"],
  ["Запоріжжя", "zaporizhzhia"],
  ["Кам’янець-Подільський", "kamianets podilskyi"],
  ["Їжакевич", "yizhakevych"],
  ["Згурський", "zghurskyi"],
  ["Zürich, O'Brien", "zurich obrien"],
  ["  24.01.2026 ", "24 01 2026"],
  ["!?", ""],
];

describe("a folded text", () => {
  test.each(folded)("of %s is “%s”", (text, expected) => {
    expect(foldedText(text)).toBe(expected);
  });

  test("is the same when folded again, whatever the text, composed or not", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldedText(foldedText(text))).toBe(foldedText(text));
      }),
    );
    expect(foldedText("Київ".normalize("NFD"))).toBe("kyiv");
  });
});

const ids = ({ attacks, places, reports, attributors, measures }: Found) => ({
  attacks: attacks.map(({ id }) => id),
  places: places.map(({ place }) => place.id),
  reports: reports.map(({ id }) => id),
  attributors: attributors.map(({ attributor }) => attributor.id),
  measures: measures.map(({ measure }) => measure),
});

describe("a search of the data set", async () => {
  const ledger = await curatedLedger();
  const search = (text: string) => ids(found(ledger, text));

  test("finds the same by a Ukrainian name as by the English one", () => {
    const english = search("Kyiv");
    expect(english.attacks.length).toBeGreaterThanOrEqual(4);
    expect(english.places).toEqual(["UA80", "UA32"]);
    expect(search("Київ")).toEqual(english);
    expect(search("харків").places).toContain("kharkiv");
    expect(search("Зеленський").attributors).toEqual(search("Zelensky").attributors);
    expect(search("Zelensky").attributors).not.toEqual([]);
  });

  test("finds as many attacks by a place's own name as it says that the place has", () => {
    for (const name of ["Kyiv", "Kharkiv", "Kyiv oblast", "Kostiantynivka"]) {
      const { attacks, places } = found(ledger, name);
      const own = places.find(({ place }) => place.name === name)?.attacks ?? [];
      expect(attacks.map(({ id }) => id)).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
    }
    const kyiv = found(ledger, "Kyiv");
    expect(kyiv.attacks).toHaveLength(kyiv.places[0]?.attacks.length ?? 0);
  });

  test("finds by the start of a word and within one, all words of the text", () => {
    expect(search("kost").places).toEqual(["kostiantynivka"]);
    expect(search("tyniv").places).toEqual(["kostiantynivka"]);
    expect(search("kharkiv 2026").attacks).toEqual(["2026-01-24-kyiv-kharkiv"]);
    expect(search("kharkiv 2031").attacks).toEqual([]);
  });

  test("finds an attack by its night, by its places and by what they lie in", () => {
    expect(search("2025-12-27").attacks).toEqual(["2025-12-27-kyiv"]);
    expect(search("Donetsk").attacks).toContain("2025-07-09-kostiantynivka");
  });

  test.each(["24 january", "24 January 2026", "24 січня 2026", "2026-01-24"])(
    "finds what is of a day, attacks and reports, as it is written: %s",
    (text) => {
      const { attacks, reports } = search(text);
      expect(attacks).toEqual(["2026-01-24-kyiv-kharkiv"]);
      const ofThatDay = [...ledger.reports.values()].filter(({ publishedOn }) => publishedOn === "2026-01-24");
      expect(ofThatDay.length).toBeGreaterThan(0);
      expect(reports).toEqual(expect.arrayContaining(ofThatDay.map(({ id }) => id)));
    },
  );

  test("takes a number of one or two digits as it is, so that a day is not found by another that begins with it", () => {
    for (const text of ["2 january", "4 january", "2 січня 2026"]) {
      expect([search(text).attacks, search(text).reports], text).toEqual([[], []]);
    }
  });

  test("finds what is of a month, in English and in Ukrainian", () => {
    expect(search("january 2026").attacks).toEqual(["2026-01-24-kyiv-kharkiv"]);
    for (const text of ["січень 2026", "січня 2026"]) expect(search(text)).toEqual(search("january 2026"));
    expect(search("липень 2025").attacks).toEqual(search("july 2025").attacks);
    expect(search("july 2025").attacks).toContain("2025-07-10-kyiv");
  });

  test.each([
    ["kiev", "kyiv"],
    ["Киев", "kyiv"],
    ["Kharkov", "kharkiv"],
    ["Odessa", "odesa"],
    ["Lvov", "lviv"],
    ["Zaporozhye", "zaporizhzhia"],
    ["Nikolaev", "mykolaiv"],
    ["Dnepropetrovsk", "dnipropetrovsk"],
    ["Kiev oblast", "kyiv oblast"],
  ])("finds by another romanisation the same as by the ledger's own: %s", (other, own) => {
    expect(search(other)).toEqual(search(own));
    expect(search(other).places).not.toEqual([]);
  });

  test("finds what is counted, with the attacks that have figures of it", () => {
    const [heating] = found(ledger, "heating").measures;
    expect(heating?.measure).toBe("outage_heating");
    expect(heating?.attacks.map(({ id }) => id)).toEqual(["2026-01-24-kyiv-kharkiv", "2025-12-27-kyiv"]);
    expect(search("killed").measures).toEqual(["killed"]);
  });

  test("puts a name that is the text before one that begins with it, and that before one that holds it", () => {
    expect(search("Kyiv oblast").places[0]).toBe("UA32");
    expect(search("kyiv").places[0]).toBe("UA80");
    const names = found(ledger, "Ukraine").attributors.map(({ attributor }) => attributor.name);
    expect(names[0]).toMatch(/^Ukraine/u);
    expect(names.at(-1)).toMatch(/ Ukraine/u);
    expect(search("moscow times").reports).toEqual(["2026-01-24-moscow-times"]);
  });

  test("gives each attributor its standing claims, and each place the attacks on it", () => {
    const { attributors, places } = found(ledger, "DTEK");
    expect(attributors.map(({ claims }) => claims.length > 0)).toEqual([true]);
    expect(attributors[0]?.claims.every(({ attributedTo }) => attributedTo === "dtek")).toBe(true);
    expect(places).toEqual([]);
    expect(found(ledger, "Kostiantynivka").places[0]?.attacks.map(({ id }) => id)).toContain(
      "2025-07-09-kostiantynivka",
    );
  });

  test("finds nothing for nothing, and never fails, whatever the text", () => {
    for (const text of ["", "  ", "…", "'"]) expect(Object.values(search(text)).flat()).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        expect(Object.keys(found(ledger, text))).toHaveLength(5);
      }),
    );
  });
});

describe("a search of a ledger with withdrawals", () => {
  test("leaves out what was withdrawn", () => {
    const ledger = stormLedger();
    const withdrawn = [...ledger.standings].flatMap(([id, { withdrawn: why }]) => (why === null ? [] : [id]));
    expect(withdrawn.length).toBeGreaterThan(0);
    const { attributors, reports } = found(ledger, "mayor");
    const claimed = attributors.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(claimed.filter((id) => withdrawn.includes(id))).toEqual([]);
    expect(reports.filter(({ id }) => withdrawn.includes(id))).toEqual([]);
    expect(found(ledger, "Mirror").reports).toEqual([]);
  });
});

describe("a search of a ledger that grows", () => {
  const places = (text: string, ledger: Ledger) => found(ledger, text).attacks.map(({ id }) => id);
  const stated = (ledger: Ledger) =>
    found(ledger, "mayor").attributors.flatMap(({ claims }) => claims.map(({ id }) => id));
  const told = (ledger: Ledger) =>
    found(ledger, "injured").measures.flatMap(({ attacks }) => attacks.map(({ id }) => id));

  test("finds what was recorded since it was searched last, and no more what was withdrawn", () => {
    const before = foldedLedger(emptyLedger, log);
    expect([places("lindal", before), stated(before), told(before)]).toEqual([
      ["lindal-raid"],
      ["nine"],
      ["lindal-raid"],
    ]);
    const after = foldedLedger(before, [
      entry(7, "event", { ...attack("night-raid", "2031-03-11"), label: "Second raid on Lindal" }),
      entry(8, "claim", claimBody("ten", { event: "night-raid", attributedTo: "mayor", value: exactly(10) })),
      entry(9, "withdrawal", { id: "nine", reason: "printed in error" }),
    ]);
    expect(after.problems).toEqual([]);
    expect(places("lindal", after)).toEqual(["night-raid", "lindal-raid"]);
    expect([stated(after), told(after)]).toEqual([["ten"], ["night-raid", "lindal-raid"]]);
    expect([places("second", after), places("second", before)]).toEqual([["night-raid"], []]);
  });
});
