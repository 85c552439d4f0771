import { describe, expect, test } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { chartIds } from "@/components/charts/registry";
import { exactly } from "../ledger/builders";
import { elementsOf, rootOf } from "./drawing";
import { struck } from "./fixtures/ledger";

const hostile = {
  markup: `</text><script>alert("1")</script><image href='//x'/>`,
  entities: "&amp;lt; &#0; &nbsp; &",
  "the end of a CDATA section": "]]> --> <![CDATA[",
  quotes: `" onload="x' \` “”`,
  "control characters": "a\u0000b\u0007c\u001bd\u007fe\ufffef\u2028g",
  "a lone surrogate": "a\ud83d",
  "right-to-left text and overrides": "ירושלים \u202eevil\u202c العربية",
};

const undrawable = ["\u0000", "\u0007", "\u001b", "\ufffe", "\ud83d"];

/** A text with the sign for a character that cannot be shown in place of those that no XML may hold. */
function drawable(text: string): string {
  return undrawable.reduce((drawn, character) => drawn.replaceAll(character, "\ufffd"), text);
}

function withoutSpace(text: string): string {
  return text.replace(/[ \t\n]+/g, "");
}

function documentOf(chart: (typeof chartIds)[number], words: string) {
  const report = {
    id: "hostile-report",
    publisher: words,
    origin: null,
    title: words,
    url: null,
    publishedOn: "2031-03-11",
    publishedOnBasis: { kind: "printed" },
    textSha256: "0".repeat(64),
  };
  const place = {
    id: "hostile-place",
    name: words,
    level: "city",
    within: "eastmark",
    latitude: null,
    longitude: null,
  };
  const claims = (["drones_launched", "killed", "outage_water"] as const).map((measure) => ({
    measure,
    unit: measure === "drones_launched" ? ("drones" as const) : ("people" as const),
    value: exactly(7),
    report: report.id,
    places: [place.id],
  }));
  const selection = struck(
    [{ id: "hostile", label: words, places: ["hostile-place", "osterby"], claims }],
    [
      { kind: "place", body: place },
      { kind: "report", body: report },
    ],
  );
  return chartDocument(chart, selection, { widthPx: 1120, theme: "light" });
}

describe.each(Object.entries(hostile))("%s in names", (_, words) => {
  test.each(chartIds)("stays text in %s, whole and without an element of its own", async (chart) => {
    const [{ svg, title }, plain] = await Promise.all([documentOf(chart, words), documentOf(chart, "plain")]);
    const elements = elementsOf(rootOf(svg));
    const ofPlain = new Set(elementsOf(rootOf(plain.svg)).map(({ name }) => name));
    const drawn = elements.filter(({ name }) => name === "text").map(({ text }) => text);
    expect(new Set(elements.map(({ name }) => name))).toEqual(ofPlain);
    expect(elements[1]?.text).toBe(drawable(title));
    expect(title).toContain(words);
    expect(withoutSpace(drawn.join(""))).toContain(withoutSpace(drawable(words)));
  });
});
