import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { briefingDeck } from "@/components/decks/briefing-deck";
import { exportedDeck } from "@/lib/export/exported-file";
import { raidBriefing, raidLog } from "./raid-log";

it("a headline's figure leads to its claims in the presentation's notes, and names who printed it on the slide", async () => {
  const { at } = raidLog();
  const briefing = raidBriefing({
    kind: "title",
    title: "Killed: {{killed second-raid}}",
    lines: "",
    notes: "Slowly.",
  });
  const resolved = await briefingDeck(briefing, at);
  if (resolved.deck === null) throw new Error("the briefing has faults");
  const file = await exportedDeck(resolved.deck, "pptx", { names: resolved.names, options: {}, site: null });
  const parts = unzipSync(file?.bytes ?? new Uint8Array());
  const textsOf = (path: string) =>
    [...strFromU8(parts[path] ?? new Uint8Array()).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text ?? "");
  const notes = textsOf("ppt/notesSlides/notesSlide1.xml");
  expect(notes).toEqual(
    expect.arrayContaining([
      "Slowly.",
      expect.stringMatching(/^Killed, Lindal, 11 March 2031: 8; revised from 9/),
      expect.stringMatching(/^Lindal, 11 March 2031\. Killed: 8 .*Interior \(interior ministry\); Post; .*“5 hurt”/),
    ]),
  );
  expect(textsOf("ppt/slides/slide1.xml")).toContainEqual(expect.stringMatching(/^Source: figures read from Post\./));
});
