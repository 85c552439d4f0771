import { describe, expect, it } from "vitest";
import { extraction } from "@/lib/extract/extraction";
import { valueSchema } from "@/lib/ledger/value";

const context = { publishedOn: null, publisher: null };

describe("extraction(text) reads the value of", () => {
  it.each([
    ["27", "exact", 27, 27, 27],
    ["1,940", "exact", 1940, 1940, 1940],
    ["12 000", "exact", 12000, 12000, 12000],
    ["3\u202f500", "exact", 3500, 3500, 3500],
    ["at least 15", "at_least", 15, 15, null],
    ["no fewer than seven", "at_least", 7, 7, null],
    ["more than a dozen", "over", 12, 12, null],
    ["over two hundred", "over", 200, 200, null],
    ["up to 40", "up_to", null, 40, 40],
    ["nearly 300", "nearly", null, 300, 300],
    ["about 1.5 million", "about", null, 1_500_000, null],
    ["some 420", "about", null, 420, null],
    ["half a million", "exact", 500_000, 500_000, 500_000],
    ["two dozen", "exact", 24, 24, 24],
    ["twenty-seven", "exact", 27, 27, 27],
    ["one hundred and twenty-three", "exact", 123, 123, 123],
    ["18 or 20", "range", 18, null, 20],
    ["35-40", "range", 35, null, 40],
    ["between 35 and more than 40", "range", 35, null, 40],
    ["dozens", "vague", 24, null, 99],
    ["scores", "vague", 40, null, 99],
    ["hundreds", "vague", 200, null, 999],
    ["tens of thousands", "vague", 20_000, null, 99_999],
    ["60+", "at_least", 60, 60, null],
    ["50 or more", "at_least", 50, 50, null],
    ["fifty-plus", "over", 50, 50, null],
    ["140-odd", "about", null, 140, null],
    ["some half a dozen", "about", null, 6, null],
    ["a quarter of a million", "exact", 250_000, 250_000, 250_000],
    ["1.5m", "exact", 1_500_000, 1_500_000, 1_500_000],
    ["anywhere from 15 to 18", "range", 15, null, 18],
    ["five, perhaps six", "range", 5, null, 6],
  ])("%j", (exact, qualifier, low, best, high) => {
    const { figures } = extraction(`Russian strikes on Kharkiv injured ${exact} people overnight.`, context);
    expect(figures.map((figure) => [figure.exact, figure.qualifier, figure.low, figure.best, figure.high])).toEqual([
      [exact, qualifier, low, best, high],
    ]);
  });

  it("a share of buildings as a number from 0 to 1", () => {
    const [figure] = extraction("More than 40% of residential buildings in Odesa lost heating.", context).figures;
    expect(figure).toMatchObject({
      low: 0.4,
      best: 0.4,
      high: null,
      unit: "share_of_buildings",
      measure: "outage_heating",
    });
  });

  it("shares in words, to six places", () => {
    const [third] = extraction("A third of the homes in Sumy went dark.", context).figures;
    expect(third).toMatchObject({ exact: "A third", best: 0.333333, measure: "outage_electricity" });
    const [most] = extraction("Three-quarters of the residents of Sumy have dry taps.", context).figures;
    expect(most).toMatchObject({ exact: "Three-quarters", best: 0.75, measure: "outage_water" });
  });

  it("hours with minutes, and prepositions that are no qualifiers", () => {
    const [alert] = extraction("The alert in Odesa lasted 5 hours 15 minutes.", context).figures;
    expect(alert).toMatchObject({ exact: "5 hours 15 minutes", best: 5.25, unit: "hours" });
    const [attack] = extraction("The attack on Kyiv came in waves over nearly five hours.", context).figures;
    expect(attack).toMatchObject({ exact: "nearly five hours", low: null, best: 5, high: 5 });
  });

  it("a rise that goes up to a number as that number", () => {
    const [wounded] = extraction("The number of wounded in Odesa went up to 22.", context).figures;
    expect(wounded).toMatchObject({ exact: "22", qualifier: "exact" });
  });

  it("words for none beside a label", () => {
    const figures = extraction("Killed in Kursk: none, injured: nil.", context).figures;
    expect(figures.map(({ exact, measure, qualifier }) => [exact, measure, qualifier])).toEqual([
      ["none", "killed", "none_reported"],
      ["nil", "injured", "none_reported"],
    ]);
  });

  it("gigawatts in megawatts, and half hours", () => {
    const [lost] = extraction("Ukraine lost about 2.5 GW of generation in the attack.", context).figures;
    expect(lost).toMatchObject({ best: 2500, unit: "megawatts" });
    const [lasted] = extraction("The alert in Kyiv lasted two and a half hours.", context).figures;
    expect(lasted).toMatchObject({ exact: "two and a half hours", best: 2.5, unit: "hours" });
  });

  it("always in a shape that the ledger's schema takes", () => {
    const text =
      "At least 3 people died, up to 9 were hurt and about 4 are missing in Sumy; dozens, 5 or 6 more, were injured.";
    const { figures } = extraction(text, context);
    expect(figures.length).toBeGreaterThan(2);
    for (const { low, best, high, qualifier } of figures) {
      expect(valueSchema.safeParse({ low, best, high, qualifier }).success).toBe(true);
    }
  });
});

describe("extraction(text) tells a mark of quoted lines from a bound", () => {
  it.each([
    ["> Five people were killed in Kyiv.", "Five", "exact"],
    [">> 12 people were killed in Kyiv.", "12", "exact"],
    [">500 people were evacuated in Kyiv.", ">500", "over"],
  ])("in %j", (text, exact, qualifier) => {
    expect(extraction(text, context).figures).toMatchObject([{ exact, qualifier }]);
  });
});
