import { describe, expect, it } from "vitest";
import { extraction } from "@/lib/extract/extraction";
import { corpusText } from "./corpus";

/** Texts of the corpus, each for one way in which reports say where something was or who says so. */
const told = [
  "agency-cites-the-air-force",
  "air-force-states-no-casualties",
  "another-place-ends-a-speech",
  "capital-with-its-surroundings",
  "city-named-after-its-region",
  "count-of-the-un",
  "dateline-is-no-place",
  "district-of-the-capital",
  "downed-over-a-russian-region",
  "each-number-with-its-region",
  "killed-since-a-month",
  "launched-from-several-places",
  "list-under-its-source",
  "mayor-named-once",
  "ministry-of-defence-of-russia",
  "month-with-one-deadly-night",
  "north-of-a-city",
  "occupied-part-of-a-region",
  "office-and-name-after-said",
  "one-figure-for-several-regions",
  "place-of-the-sentence-before",
  "quotation-goes-on",
  "reported-by-one-who-said",
  "round-up-of-the-past-day",
  "russian-story-goes-on",
  "signature-after-a-dash",
  "source-line-of-a-bulletin",
  "speaker-in-the-next-sentence",
  "spokeswoman-for-a-body",
  "surname-after-full-name",
  "toll-by-two-sources",
  "town-then-number-alone",
  "ukrainian-shelling-of-a-town",
  "unlisted-village-in-a-region",
  "worst-attack-since",
];

interface Told {
  readonly exact: string;
  readonly place: string | null;
  readonly attributedTo: string | null;
  readonly target: string;
  readonly scope: string;
}

const line = ({ exact, place, attributedTo, target, scope }: Told): string =>
  `${exact}: ${place} (${target}), ${attributedTo}, ${scope}`;

describe("where a figure is, who states it, whose ground it is about and whether it counts over a period", () => {
  it.each(told)("is read as by hand in %s", (name) => {
    const { text, figures } = corpusText(name);
    const found = extraction(text, { publishedOn: null, publisher: null });
    expect(found.figures.map(line)).toEqual(figures.map(line));
  });

  it("takes the air force that publishes a list of weapons for its speaker, and no newspaper", () => {
    const speakersOf = (publisher: string) =>
      extraction("Russia used 88 drones overnight.", { publishedOn: null, publisher }).figures.map(
        ({ attributedTo }) => attributedTo,
      );
    expect(speakersOf("Air Force channel")).toEqual(["Air Force"]);
    expect(speakersOf("The Daily Courier")).toEqual([null]);
  });

  it.each([
    ["DTEK", "DTEK"],
    ["Ministry of Energy", "Ministry of Energy"],
    ["Volodymyr Rudenko (X)", "Volodymyr Rudenko"],
    ["DTEK, a news digest", null],
    ["The Daily Courier (style)", null],
    ["OCHA", null],
  ])("takes %s, where it publishes, for %s in what nobody else is named for", (publisher, speaker) => {
    const { figures } = extraction("Four substations were hit in Sumy. A mayor, Ivan Bulat, said two men were hurt.", {
      publishedOn: null,
      publisher,
    });
    expect(figures.map(({ attributedTo }) => attributedTo)).toEqual([speaker, "Ivan Bulat"]);
  });

  it("takes who is named in a source line for the paragraph before it, and no farther", () => {
    const text =
      "Two people died in Kherson.\n\nA bomb hurt 14 people in Zaporizhzhia.\n\nSource: Ivan Bulat, Head of Zaporizhzhia region";
    const { figures } = extraction(text, { publishedOn: null, publisher: null });
    expect(figures.map(({ attributedTo }) => attributedTo)).toEqual([null, "Ivan Bulat"]);
  });

  it("takes the body before a relative verb for the speaker, and no country that it speaks of", () => {
    const text = "It was a missile, according to the air force, which said Russia fired 80 drones at Sumy.";
    const { figures } = extraction(text, { publishedOn: null, publisher: null });
    expect(figures.map(({ attributedTo }) => attributedTo)).toEqual(["air force"]);
  });
});
