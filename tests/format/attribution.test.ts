import { describe, expect, test } from "vitest";
import { attributionText, publishedOnText, publisherText, statedByText } from "@/lib/format/attribution";
import { listText } from "@/lib/format/list";
import { placeSetText } from "@/lib/format/place";
import { ledgerRevisionText, setAsideReasonText, statusText } from "@/lib/format/status";
import { capitalised, unbroken, uncapitalised } from "@/lib/format/typography";
import { setAsideReasons } from "@/lib/ledger/statements";
import { places } from "./records";

const klitschko = { name: "Vitali Klitschko", role: "mayor" } as const;

describe("attribution", () => {
  test("names the office, unless the name already does or there is none", () => {
    expect(statedByText(klitschko)).toBe("Vitali Klitschko (mayor)");
    expect(statedByText({ name: "Ukraine's air force", role: "air_force" })).toBe("Ukraine's air force");
    expect(statedByText({ name: "Officials in Kyiv", role: "officials" })).toBe("Officials in Kyiv");
    expect(statedByText({ name: "Ukraine (office not named)", role: "government" })).toBe("Ukraine (office not named)");
  });

  test("says that a figure is the report's own", () => {
    expect(statedByText(null)).toBe("the report itself");
  });

  test("says who printed it, from which agency, and when that is not printed", () => {
    expect(publisherText({ publisher: "The Moscow Times", origin: "AFP" })).toBe("The Moscow Times (from AFP)");
    expect(publisherText({ publisher: null, origin: null })).toBe("publisher not printed");
    expect(attributionText(klitschko, { publisher: "RKS News", origin: null })).toBe(
      "Vitali Klitschko (mayor), in RKS News",
    );
    expect(attributionText(null, { publisher: null, origin: null })).toBe("the report itself; publisher not printed");
  });

  test("says how an inferred day of publication is known", () => {
    const publishedOn = "2025-07-10";
    expect(publishedOnText({ publishedOn, publishedOnBasis: { kind: "printed" } })).toBe("10 July 2025");
    expect(publishedOnText({ publishedOn, publishedOnBasis: { kind: "inferred", how: "its Thursday" } })).toBe(
      "10 July 2025, inferred: its Thursday",
    );
  });
});

describe("lists and places", () => {
  test("join their last item with 'and'", () => {
    expect(placeSetText(["UA80", "kharkiv"], places)).toBe("Kyiv and Kharkiv");
    expect(placeSetText(["UA80", "kharkiv", "odesa"], places)).toBe("Kyiv, Kharkiv and Odesa");
    expect(placeSetText(["UA"], places)).toBe("Ukraine");
    expect(listText([])).toBe("");
  });

  test("part at semicolons where the items have commas", () => {
    expect(listText(["Kyiv, 24 April 2025", "Kyiv, 10 July 2025", "Odesa"])).toBe(
      "Kyiv, 24 April 2025; Kyiv, 10 July 2025; and Odesa",
    );
  });

  test("print a place that has no record as its id", () => {
    expect(placeSetText(["UA80", "izium"], places)).toBe("Kyiv and izium");
  });
});

describe("statuses", () => {
  test("are short and plain", () => {
    expect(
      (["not_reported", "single_source", "agree", "disagree", "revised"] as const).map((one) => statusText(one)),
    ).toEqual(["not reported", "one source", "sources agree", "sources disagree", "revised"]);
  });

  test("give every reason for setting a claim aside words of its own", () => {
    const texts = setAsideReasons.map((reason) => setAsideReasonText(reason));
    expect(new Set(texts).size).toBe(setAsideReasons.length);
    expect(setAsideReasonText("revised")).toBe("an earlier figure of the same source");
    expect(setAsideReasonText("reprint")).toBe("the same source's figure, printed again");
  });

  test("name a ledger revision by its number and the start of its hash", () => {
    expect(ledgerRevisionText({ seq: 1_143, hash: "3fa9c1d2e4b5" })).toBe("ledger revision 1,143 (3fa9c1d2)");
    expect(ledgerRevisionText({ seq: 0, hash: "" })).toBe("empty ledger");
  });
});

describe("typography", () => {
  test("keeps a number and what it counts together", () => {
    expect(unbroken("over 40% of buildings, 88,000 households")).toBe(
      "over 40%\u00a0of buildings, 88,000\u00a0households",
    );
  });

  test("changes only the first letter, and leaves an abbreviation alone", () => {
    expect(capitalised("at least 15 people")).toBe("At least 15 people");
    expect(uncapitalised("Without electricity")).toBe("without electricity");
    expect(uncapitalised("MW lost")).toBe("MW lost");
  });
});
