import { describe, expect, test } from "vitest";
import { holdingsText, narrowedTitle, recordTitle } from "@/components/social/narrowing";
import type { RawQuery } from "@/lib/query/query";
import { fixtureSelection } from "../charts/fixtures/fixtures";
import { struck } from "../charts/fixtures/ledger";

const raids = [
  { id: "first", label: "Lindal, 10 March 2031", nightOf: "2031-03-10" },
  { id: "second", label: "Osterby, 11 March 2031", nightOf: "2031-03-11", places: ["osterby"] },
  { id: "third", label: "Lindal, 12 March 2031", nightOf: "2031-03-12" },
];

const titled = (raw: RawQuery) => narrowedTitle("Casualties", struck(raids, [], raw));

describe("the title of a page that a query narrows", () => {
  test.each([
    [{}, "Casualties"],
    [{ theme: "dark" }, "Casualties"],
    [{ from: "2031-03-11" }, "Casualties: 11 March 2031 to 12 March 2031"],
    [{ attack: "second" }, "Casualties: Osterby, 11 March 2031"],
    [{ place: "lindal" }, "Casualties: attacks touching lindal, 10 March 2031 to 12 March 2031"],
    [{ from: "2040-01-01" }, "Casualties: no attack"],
    [{ rev: "7" }, "Casualties: as recorded at revision 7"],
  ])("of %j is %j", (raw, title) => {
    expect(titled(raw)).toBe(title);
  });

  test("says as known when", () => {
    expect(titled({ asOf: "2031-03-12T08:00" })).toMatch(/^Casualties: as known at 12 March 2031, 08:00/u);
  });

  test("of a record's page leaves out what narrows lists", () => {
    const { query } = struck(raids, [], { from: "2031-03-11", rev: "7" });
    expect(recordTitle("Lindal, 10 March 2031", query)).toBe("Lindal, 10 March 2031: as recorded at revision 7");
  });
});

describe("how much a selection holds, in a sentence", () => {
  test("is its attacks and their nights, or that there is none", async () => {
    expect(holdingsText(struck(raids))).toBe("3 attacks, 10 March 2031 to 12 March 2031.");
    expect(holdingsText(await fixtureSelection("empty"))).toBe("No attack fits.");
  });
});
