import { describe, expect, test } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { sourcedFigure } from "@/components/charts/drawn";
import { chartIds } from "@/components/charts/registry";
import { parsedQuery, type RawQuery } from "@/lib/query/query";
import { pinnedQuery, selection } from "@/lib/query/selection";
import { exactly } from "../ledger/builders";
import { drawing } from "./drawing";
import { faults } from "./faults";
import { struck } from "./fixtures/ledger";

const raids = struck([
  { id: "first", label: "First raid, 9 March 2031", nightOf: "2031-03-09", claims: [{ value: exactly(3) }] },
  { id: "second", label: "Second raid, 10 March 2031", nightOf: "2031-03-10", places: ["osterby"] },
]);

const asked = (raw: RawQuery) => selection(raids.ledger, parsedQuery(raw).query);
const instant = "2031-03-12T08:00";
const words = "12 March 2031, 08:00 Kyiv time";

describe.each(chartIds)("%s", (chart) => {
  const documentOf = (raw: RawQuery) => chartDocument(chart, asked(raw), { widthPx: 704, theme: "light" });

  test("says as known when: in its drawing, in what names and describes it, and by which rule", async () => {
    const { svg, altText, subtitle, native } = await documentOf({ asOf: instant });
    expect(subtitle).toContain(`As known on ${words}.`);
    expect(altText).toContain(`As known on ${words}.`);
    expect(native?.subtitle ?? subtitle).toContain(`As known on ${words}.`);
    expect(svg.match(/<title>(.*?)<\/title>/u)?.[1]).toContain(`, as known on ${words}`);
    expect(svg.match(/<desc>(.*?)<\/desc>/u)?.[1]).toContain(`As known on ${words}.`);
    const drawn = drawing(svg)
      .texts.map(({ text }) => text)
      .join(" ");
    expect(drawn).toContain(`As known on ${words}.`);
    expect(drawn).toContain("A report without a printed time counts from the end of its day in Kyiv.");
    expect(drawn).toContain("What is not reported was not reported by then.");
  });

  test("says of which attacks it is where places were asked for", async () => {
    const { svg, subtitle, altText } = await documentOf({ place: ["osterby", "lindal"] });
    const sentence = "Attacks that touch osterby or lindal; their figures are not narrowed to that ground.";
    expect(subtitle).toContain(sentence);
    expect(altText).toContain(sentence);
    const drawn = drawing(svg)
      .texts.map(({ text }) => text)
      .join(" ");
    expect(drawn).toContain(sentence);
  });

  test("says that nothing was published by then, and of each figure that it was not reported by then", async () => {
    const { sourceLine, altText, subtitle, notes, table } = await documentOf({ asOf: "2031-03-09T08:00" });
    expect(sourceLine).toMatch(/^No source: nothing in the ledger was published by then\./u);
    expect(`${subtitle} ${altText} ${notes.join(" ")}`.replace("What is not reported", "")).not.toMatch(
      /not reported(?! by )|report at hand/iu,
    );
    for (const { cells } of table.rows) for (const { text } of cells) expect(text).not.toBe("not reported");
  });

  test("says none of it where nothing of it was asked", async () => {
    const { svg, altText } = await documentOf({});
    expect(`${svg} ${altText}`).not.toMatch(/as known|by then|that touch|counts from the end/iu);
  });

  test("has nothing out of place with all of it said", async () => {
    for (const widthPx of [336, 704, 1120]) {
      const query = { asOf: instant, place: ["osterby", "lindal"] };
      const { svg } = await chartDocument(chart, asked(query), { widthPx, theme: "light" });
      expect(faults(drawing(svg)), `${widthPx} px`).toEqual([]);
    }
  });
});

test("a chart’s figure is worked out once, by whichever name of its revision, at whichever size and in whichever theme it is asked for", () => {
  const all = asked({});
  const figure = sourcedFigure("volumes", all);
  for (const query of [pinnedQuery(all), { ...all.query, w: 500, h: 700 }, { ...all.query, theme: "dark" as const }]) {
    expect(query).not.toEqual(all.query);
    expect(sourcedFigure("volumes", selection(all.ledger, query))).toBe(figure);
  }
  expect(sourcedFigure("volumes", asked({ estimate: "high" }))).not.toBe(figure);
  expect(sourcedFigure("volumes", asked({ asOf: instant }))).not.toBe(figure);
});
