import { describe, expect, it } from "vitest";
import { differences } from "@/components/briefing/differences";
import { addressedView } from "@/components/briefing/view-address";
import { raidBriefing } from "../decks/raid-log";

const briefing = raidBriefing(
  { kind: "title", title: "Morning", lines: "" },
  { kind: "text", title: "What is known", text: "" },
  { kind: "chart", title: "", view: { chart: "volumes", query: "" } },
);
const [title, text, chart] = briefing.slides as [
  (typeof briefing.slides)[0],
  (typeof briefing.slides)[0],
  (typeof briefing.slides)[0],
];
const texts = (...slides: (typeof briefing.slides)[number][]) =>
  differences(briefing, { ...briefing, slides }).map((one) => one.text);

describe("the differences of two versions of a briefing", () => {
  it("are none where they are the same", () => {
    expect(differences(briefing, briefing)).toEqual([]);
  });

  it("name the slide by its number and title, and each field that differs", () => {
    const other = { ...text, title: "What is not", notes: "Slowly." };
    expect(texts(title, other, chart)).toEqual(["Slide 2, “What is known”: the title and the notes differ"]);
  });

  it("name slides that only one has, and another order", () => {
    const added = { ...text, id: "slide-9", title: "Thanks" };
    expect(texts(title, text)).toEqual(["Slide 3: only in yours"]);
    expect(texts(title, text, chart, added)).toEqual(["Slide 4, “Thanks”: only in theirs"]);
    expect(texts(text, title, chart)).toEqual(["The order of the slides"]);
  });

  it("name what is of the whole briefing", () => {
    const other = { ...briefing, title: "Evening", shape: "4:3" as const };
    expect(differences(briefing, other).map((one) => one.text)).toEqual([
      "The briefing’s title: “Morning” in yours, “Evening” in theirs",
      "The shape: 16:9 in yours, 4:3 in theirs",
    ]);
  });
});

describe("the address of a chart's page", () => {
  const known = ["casualties", "volumes"];

  it("gives the chart with its filters, without revision, colours and size", () => {
    const address = "https://example.org/charts/casualties?place=UA80&measure=killed&rev=12&theme=dark&w=600";
    expect(addressedView(address, known).view).toEqual({ chart: "casualties", query: "?place=UA80&measure=killed" });
    expect(addressedView(" /charts/volumes ", known).view).toEqual({ chart: "volumes", query: "" });
    expect(addressedView("/charts/volumes.csv?from=2031-03-01", known).view?.query).toBe("?from=2031-03-01");
  });

  it.each([
    ["/attacks/lindal-raid", "That is no chart’s page"],
    ["/charts/weather", "There is no chart “weather”; known: casualties, volumes."],
    ["/charts/volumes?from=tomorrow", "“tomorrow” is not a valid from"],
    ["http://[", "is no address"],
  ])("is refused with its reason where it is none: %s", (address, message) => {
    expect(addressedView(address, known)).toMatchObject({ view: null, message: expect.stringContaining(message) });
  });
});
