import { expect, it } from "vitest";
import { headlineWords } from "@/lib/document/cell";
import type { Attack } from "@/lib/ledger/event";
import type { Places } from "@/lib/ledger/place";
import { claimAt, places, readOf } from "../ledger/builders";

const raid: Attack = {
  kind: "attack",
  id: "raid",
  label: "Eastmark, 10 March 2031",
  nightOf: "2031-03-10",
  window: { precision: "night", start: null, end: null },
  places: ["eastmark"],
};

it("headlineWords(headline, ...) words a headline anew for other places and another event, and keeps its words for the same", () => {
  const reading = readOf([claimAt("a", ["lindal"], 5)]);
  const [headline] = reading.headlines;
  if (headline === undefined) throw new Error("five injured in Lindal are read as nothing");
  const renamed: Places = new Map([...places].map(([id, place]) => [id, { ...place, name: `new ${place.name}` }]));
  const first = headlineWords(headline, reading, raid, places);
  expect(first.notes).toEqual(["in lindal"]);
  expect(headlineWords(headline, reading, raid, places)).toBe(first);
  expect(headlineWords(headline, reading, raid, renamed).notes).toEqual(["in new lindal"]);
  expect(headlineWords(headline, reading, { ...raid, places: ["lindal"] }, places).notes).toEqual([]);
});
