import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { sourcedFigure } from "@/components/charts/drawn";
import { type ChartId, chartIds, charts } from "@/components/charts/registry";
import { Unanswered } from "@/components/filters/unanswered";
import { type MeasureId, measureIds } from "@/lib/ledger/measures/registry";
import { parsedQuery, wholeLedger } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { hrefsIn, textIn } from "../pages/markup";
import { fixtureSelection } from "./fixtures/fixtures";

const { ledger } = await fixtureSelection("normal");
const asking = (...measure: MeasureId[]) => selection(ledger, parsedQuery({ measure }).query);
const notice = (chart: ChartId, ...measure: MeasureId[]) =>
  renderToStaticMarkup(<Unanswered chart={chart} selection={asking(...measure)} />);

describe("a chart asked for a measure that it does not show", () => {
  test("says so, with what it shows and the way to it, and says it on the drawing too", async () => {
    const sentence = "This chart does not show killed; it shows drones launched and missiles launched.";
    const markup = notice("weapons", "killed");
    expect(textIn(markup)).toContain(sentence);
    expect(hrefsIn(markup)).toEqual(["/charts/weapons"]);
    const { notes } = await chartDocument("weapons", asking("killed"), { widthPx: 704, theme: "light" });
    expect(notes).toContain(sentence);
  });

  test("names only what it leaves out where it shows the rest", () => {
    expect(textIn(notice("weapons", "killed", "missiles_launched"))).toContain(
      "This chart does not show killed; it shows missiles launched.",
    );
  });

  test("says nothing where it shows all, or where nothing was asked for", () => {
    expect(notice("weapons", "missiles_launched")).toBe("");
    expect(notice("weapons")).toBe("");
  });
});

describe.each(chartIds)("%s", (chart) => {
  const { measures } = charts[chart].measureChoices(selection(ledger, wholeLedger));

  test.each(measureIds)("shows %s when asked for it alone, or says that it does not", (measure) => {
    const { figure, unanswered } = sourcedFigure(chart, asking(measure));
    const isShown = figure.table.columns.some((column) => column.measure === measure);
    const isSaid = unanswered?.startsWith("This chart does not show ") ?? false;
    expect(isSaid).toBe(!isShown);
    expect(isShown || !measures.includes(measure)).toBe(true);
  });
});

describe("claims of a measure that no report gives", () => {
  const { figure } = sourcedFigure("claims", asking("outage_water"));

  test("are an empty slot under that measure's own name, and never another measure's claims", () => {
    expect(figure.title).toMatch(/^Without water, claim by claim: /u);
    expect(figure.table.columns.map(({ measure }) => measure)).toEqual(["outage_water"]);
    expect(figure.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([["not reported"]]);
    expect(figure.subtitle).toContain("How many were without water is not reported; no report at hand gives a figure.");
  });

  test("lead back to the measures that have claims", () => {
    const markup = notice("claims", "outage_water");
    expect(textIn(markup)).toContain("How many were without water is not reported");
    expect(hrefsIn(markup)).toEqual(["/charts/claims"]);
    expect(figure.notes.join(" ")).toMatch(/The measure filter also reaches its claims about: .*injured/u);
  });

  test("are told in a sentence beside another measure that was asked for too", () => {
    const { notes } = sourcedFigure("claims", asking("injured", "outage_water")).figure;
    expect(notes.join(" ")).toContain("No report at hand says how many were without water.");
  });
});
