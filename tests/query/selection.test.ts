import { describe, expect, test } from "vitest";
import { measureIds } from "@/lib/ledger/measures/registry";
import { parsedQuery, type RawQuery } from "@/lib/query/query";
import { type Selection, selection } from "@/lib/query/selection";
import { struck } from "../charts/fixtures/ledger";
import { exactly } from "../ledger/builders";

function period(id: string, fromOn: string, toOn: string | null, at = "norland") {
  return { kind: "event", body: { kind: "period", id, label: id, fromOn, toOn, precision: "day", places: [at] } };
}

const { ledger } = struck(
  [
    {
      id: "second",
      nightOf: "2031-03-11",
      places: ["osterby"],
      claims: [{ value: exactly(2), report: "tuesday-post" }],
    },
    {
      id: "first",
      nightOf: "2031-03-10",
      places: ["lindal"],
      claims: [
        { value: exactly(9), attributedTo: "mayor", report: "monday-post" },
        { value: exactly(8), attributedTo: "mayor", report: "tuesday-post" },
      ],
    },
    { id: "third", nightOf: "2031-03-12", places: ["vesterby"] },
  ],
  [period("march", "2031-03-01", "2031-03-31"), period("since-may", "2030-05-01", null, "vesterby")],
);

const selected = (raw: RawQuery): Selection => selection(ledger, parsedQuery(raw).query);
const attackIds = (raw: RawQuery) => selected(raw).attacks.map(({ event }) => event.id);
const periodIds = (raw: RawQuery) => selected(raw).periods.map(({ event }) => event.id);
const injuredIn = (raw: RawQuery, id: string) =>
  selected(raw)
    .attacks.find(({ event }) => event.id === id)
    ?.readings.get("injured")
    ?.headlines.map(({ estimate }) => estimate.best);

describe("a selection", () => {
  test("is everything where nothing is asked, attacks by night and periods apart", () => {
    const all = selected({});
    expect(attackIds({})).toEqual(["first", "second", "third"]);
    expect(periodIds({})).toEqual(["since-may", "march"]);
    expect([all.measures, all.notices]).toEqual([measureIds, []]);
  });

  test("holds the nights from the first day asked to the last, both included", () => {
    expect(attackIds({ from: "2031-03-11" })).toEqual(["second", "third"]);
    expect(attackIds({ to: "2031-03-11" })).toEqual(["first", "second"]);
    expect(attackIds({ from: "2031-03-11", to: "2031-03-11" })).toEqual(["second"]);
    expect(attackIds({ from: "2032-01-01" })).toEqual([]);
  });

  test("holds the periods that touch the days asked, those still running among them", () => {
    expect(periodIds({ from: "2031-03-31" })).toEqual(["since-may", "march"]);
    expect(periodIds({ from: "2031-04-01" })).toEqual(["since-may"]);
    expect(periodIds({ to: "2031-03-01" })).toEqual(["since-may", "march"]);
    expect(periodIds({ to: "2031-02-28" })).toEqual(["since-may"]);
    expect(periodIds({ to: "2030-04-30" })).toEqual([]);
  });

  test("holds the attacks within a place or around it, and of several places all of theirs", () => {
    expect(attackIds({ place: "eastmark" })).toEqual(["first", "second"]);
    expect(attackIds({ place: "lindal" })).toEqual(["first"]);
    expect(attackIds({ place: ["lindal", "vesterby"] })).toEqual(["first", "third"]);
    expect(periodIds({ place: "lindal" })).toEqual(["march"]);
  });

  test("holds the attacks asked for by id, and never a period", () => {
    expect(attackIds({ attack: ["third", "first"] })).toEqual(["first", "third"]);
    expect(selected({ attack: "march" }).notices).toHaveLength(1);
    expect(attackIds({ attack: ["march", "first"] })).toEqual(["first"]);
  });

  test("leaves out unknown ids, each with a notice that names it, and keeps to the known ones", () => {
    const { attacks, notices } = selected({ attack: ["nowhere", "second"], place: ["atlantis", "osterby"] });
    expect(attacks.map(({ event }) => event.id)).toEqual(["second"]);
    expect(notices.map(({ parameter, value }) => [parameter, value])).toEqual([
      ["attack", "nowhere"],
      ["place", "atlantis"],
    ]);
    for (const { message, value } of notices) expect(message).toContain(`“${value}”`);
  });

  test("reads each attack as it was known at a time", () => {
    expect(injuredIn({}, "first")).toEqual([8]);
    expect(injuredIn({ asOf: "2031-03-11T12:00" }, "first")).toEqual([9]);
    expect(injuredIn({ asOf: "2031-03-10T12:00" }, "first")).toEqual([]);
  });

  test("leaves out what had not happened yet at the time asked for, by the calendar in Kyiv", () => {
    expect(attackIds({ asOf: "2031-03-10T00:00" })).toEqual(["first"]);
    expect(attackIds({ asOf: "2031-03-09T23:59" })).toEqual([]);
    expect(attackIds({})).toEqual(["first", "second", "third"]);
  });

  test("names the measures asked for, in the order asked", () => {
    expect(selected({ measure: ["injured", "killed"] }).measures).toEqual(["injured", "killed"]);
  });

  test("is read once for each ledger and query, and anew for another ledger", () => {
    expect(selected({ from: "2031-03-11" })).toBe(selected({ from: "2031-03-11" }));
    const other = struck([{ id: "first" }]);
    expect(selection(other.ledger, parsedQuery({}).query)).not.toBe(selected({}));
  });
});
