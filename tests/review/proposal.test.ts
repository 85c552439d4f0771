import { describe, expect, it } from "vitest";
import { extraction } from "@/lib/extract/extraction";
import { sha256 } from "@/lib/ledger/sha256";
import { begunReview } from "@/lib/review/begun-review";
import { knownAttributor } from "@/lib/review/named-attributor";
import { namedPlace } from "@/lib/review/named-place";
import { likelyEvent, segmentDay } from "@/lib/review/near-events";
import { printedDay } from "@/lib/review/printed-day";
import { reviewSchema } from "@/lib/review/review";
import { titleLine } from "@/lib/review/title-line";
import { curatedLedger } from "../data/curated-set";
import { article, begun, found, keyOf, report } from "./article";

const ledger = await curatedLedger();
const review = begun(ledger);
const figureOf = (exact: string, measure: string) => {
  const figure = review.figures.find(({ key }) => key === keyOf(exact, measure));
  if (figure === undefined) throw new Error(`no figure is proposed for "${exact}"`);
  return figure;
};

describe("a review as it begins", () => {
  it("proposes every figure, decides none, and is what a draft has to be", () => {
    expect(review.figures).toHaveLength(found.figures.length);
    expect(new Set(review.figures.map(({ decision }) => decision))).toEqual(new Set(["undecided"]));
    expect(reviewSchema.parse(JSON.parse(JSON.stringify(review)))).toEqual(review);
  });

  it("names the speakers that the ledger knows, and adds the others with their office", () => {
    expect(figureOf("62 drones", "drones_launched").fields.attributedTo).toBe("ukraine-air-force");
    expect(figureOf("12,000 households", "outage_electricity").fields.attributedTo).toBe("dtek");
    expect(review.attributors).toEqual([{ id: "ivan-petrenko", name: "Ivan Petrenko", role: "mayor" }]);
  });

  it("takes launches for nationwide, and adds a region's town that the ledger lacks", () => {
    expect(figureOf("62 drones", "drones_launched").fields.places).toEqual(["UA"]);
    expect(figureOf("14 injured", "injured").fields.places).toEqual(["odesa"]);
    expect(review.places).toEqual([{ id: "odesa", name: "Odesa", level: "city", within: "UA51" }]);
  });

  it("records each attack that the text tells apart anew where the ledger has none of its night and ground", () => {
    expect(review.attacks).toEqual([
      {
        ...{ id: "2031-04-07-odesa", label: "Odesa, 7 April 2031", nightOf: "2031-04-07", precision: "night" },
        ...{ start: null, end: null, places: ["odesa"], follows: "lead" },
      },
      {
        ...{ id: "2031-04-04-kharkiv", label: "Kharkiv, 4 April 2031", nightOf: "2031-04-04", precision: "night" },
        ...{ start: null, end: null, places: ["kharkiv"], follows: "attack-friday" },
      },
    ]);
    expect(review.segments.map(({ id, event }) => [id, event])).toEqual([
      ["lead", "2031-04-07-odesa"],
      ["attack-friday", "2031-04-04-kharkiv"],
    ]);
  });

  it("chooses the ledger's own attack where the night and the ground are its", () => {
    const known = begunReview(
      {
        text: article,
        textSha256: sha256(article),
        report: { ...report, publishedOn: "2026-01-24" },
        found: {
          ...found,
          figures: found.figures.filter(({ place }) => place === "Kharkiv").map((one) => ({ ...one, event: "lead" })),
        },
      },
      ledger,
    );
    expect(known.segments[0]?.event).toBe("2026-01-24-kyiv-kharkiv");
    expect(known.attacks).toEqual([]);
  });

  it("has a figure that the report replaces name the one that replaces it", () => {
    const { fields } = figureOf("14 injured", "injured");
    expect([fields.status, fields.supersededBy]).toEqual(["superseded", keyOf("16", "injured")]);
  });

  it("files what is about Russia under no attack, and says why", () => {
    const { segment, doubts } = figureOf("4 people", "injured");
    expect(segment).toBeNull();
    expect(doubts.join()).toContain("an attack on Russia");
  });

  it("reads a plain article with the engine to the same kind of review", () => {
    const text = "Three people were killed in Kyiv overnight on Monday, police said.\n";
    const read = begunReview(
      {
        text,
        textSha256: sha256(text),
        report,
        found: extraction(text, { publishedOn: "2031-04-07", publisher: null }),
      },
      ledger,
    );
    expect(read.figures.map(({ fields }) => [fields.measure, fields.value.best, fields.places])).toEqual([
      ["killed", 3, ["UA80"]],
    ]);
    expect(text.slice(read.figures[0]?.start, read.figures[0]?.end)).toMatch(/^Three people/);
  });
});

describe("a place as written", () => {
  it.each([
    ["Kyiv", "UA80"],
    ["Kiev", "UA80"],
    ["Kyiv region", "UA32"],
    ["the Kharkiv oblast", "UA63"],
    ["Kharkiv", "kharkiv"],
    ["Volyn", "UA07"],
    ["Ukraine", "UA"],
  ])("%s is %s", (written, id) => {
    expect(namedPlace(written, ledger.places)).toEqual({ id, added: null });
  });

  it("is a town to be added for a region's capital, and nothing for a name that is not known", () => {
    expect(namedPlace("Odessa", ledger.places)?.added).toMatchObject({ id: "odesa", within: "UA51", level: "city" });
    expect(namedPlace("Bryansk", ledger.places)).toBeNull();
    expect(namedPlace(" ", ledger.places)).toBeNull();
  });
});

describe("a speaker as written", () => {
  it.each([
    ["Kharkiv Mayor Ihor Terekhov", "ihor-terekhov"],
    ["Klitschko", "vitali-klitschko"],
    ["the State Emergency Service", "dsns"],
    ["DSNS", "dsns"],
    ["President Volodymyr Zelensky", "volodymyr-zelensky"],
  ])("%s is %s", (written, id) => {
    expect(knownAttributor(written, ledger.attributors)?.id).toBe(id);
  });

  it("is nobody where none or several may be meant", () => {
    expect(knownAttributor("a spokesman", ledger.attributors)).toBeNull();
    expect(knownAttributor("Kyiv", ledger.attributors)).toBeNull();
  });
});

describe("the day of a passage", () => {
  it("is that of the report for its own attack, and the last such weekday for another", () => {
    expect(segmentDay({ kind: "attack", label: null }, "2031-04-07")).toBe("2031-04-07");
    expect(segmentDay({ kind: "attack", label: "friday" }, "2031-04-07")).toBe("2031-04-04");
    expect(segmentDay({ kind: "attack", label: "monday" }, "2031-04-07")).toBe("2031-04-07");
    expect(segmentDay({ kind: "period", label: "june" }, "2031-04-07")).toBeNull();
    expect(segmentDay({ kind: "attack", label: null }, null)).toBeNull();
  });

  it("finds a period only where its ground covers the figures'", () => {
    const june = { kind: "period", label: "june" } as const;
    expect(likelyEvent(june, "2025-07-10", ["UA"], ledger)).toBe("2025-06-ukraine");
    const january = { kind: "period", label: "january" } as const;
    expect(likelyEvent(january, "2026-01-24", ["UA80"], ledger)).toBe("2026-01-kyiv-energy");
    expect(likelyEvent(january, "2026-01-24", ["UA"], ledger)).toBeNull();
  });
});

describe("what a text says of itself", () => {
  it("is its first line as title, where that is short and not all of it", () => {
    expect(titleLine("# Raid\n\nText.")).toBe("Raid");
    expect(titleLine("One line alone")).toBeNull();
    expect(titleLine(`${"long ".repeat(60)}\nText.`)).toBeNull();
  });

  it.each([
    ["Published 9 February 2031, 10:00", "2031-02-09"],
    ["Feb. 9, 2031 — Odesa", "2031-02-09"],
    ["2031-02-09 Odesa", "2031-02-09"],
    ["On 31 February 2031", null],
    ["On Monday", null],
  ])("is the first whole date of its opening lines: %s", (text, day) => {
    expect(printedDay(text)).toBe(day);
  });
});
