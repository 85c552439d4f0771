import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MethodPage } from "@/components/provenance/method/method-page";
import { numberText } from "@/lib/format/number";
import { qualifiers, vagueBands } from "@/lib/ledger/value";
import { legendLabels } from "@/lib/viz/legend";
import { markKinds } from "@/lib/viz/mark";
import { deadFragments, doubledIds, elementOf, hrefsIn, textIn } from "./markup";

const page = renderToStaticMarkup(<MethodPage />);

describe("the method page", () => {
  it("lists in its contents every chapter by its own heading, in order", () => {
    const contents = [...page.matchAll(/<li><a href="#([^"]+)">([^<]+)<\/a>/g)].map(([, id, heading]) => [id, heading]);
    const chapters = [...page.matchAll(/<h2 id="([^"]+)-heading"[^>]*>([^<]+)</g)].map(([, id, heading]) => [
      id,
      heading,
    ]);
    expect(contents).toEqual(chapters);
    expect(deadFragments(page)).toEqual([]);
    expect(doubledIds(page)).toEqual([]);
  });

  it("has a row for each way of wording a number", () => {
    const [table = ""] = /<tbody>.*?<\/tbody>/s.exec(elementOf(page, "section", "wording")) ?? [];
    expect(table.split("<tr>").length - 1).toBe(qualifiers.length);
    expect(textIn(table)).toContain("At least 20 “no fewer than” 20 20 open");
    expect(textIn(table)).toContain("Up to 20 “as many as” open 20 20");
    expect(textIn(table)).toContain("roughly” not stated 20 not stated");
  });

  it("gives the bands that vague words are read as", () => {
    const wording = textIn(elementOf(page, "section", "wording")).toLowerCase();
    for (const [word, [low, high]] of Object.entries(vagueBands)) {
      expect(wording).toContain(`${word} ${numberText(low)} to ${numberText(high)}`);
    }
  });

  it("draws every kind of mark beside its name", () => {
    const marks = elementOf(page, "section", "marks");
    for (const kind of markKinds) expect(textIn(marks)).toContain(legendLabels[kind]);
    expect(marks.split("<svg").length - 1).toBe(markKinds.length);
  });

  it("says whose figure comes first as the measures have it", () => {
    const estimates = textIn(elementOf(page, "section", "estimates"));
    expect(estimates).toMatch(/First air force, then anyone else drones launched, missiles launched/);
    expect(estimates).toContain("First emergency service, then interior ministry and police, then mayor, governor");
    expect(estimates).toContain("First utility, then energy ministry");
  });

  it("leads to the list of places", () => {
    expect(hrefsIn(page)).toContain("/data#places");
  });
});
