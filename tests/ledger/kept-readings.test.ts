import { describe, expect, test } from "vitest";
import { keptReadings } from "@/lib/ledger/kept-readings";
import { readingsOf } from "@/lib/ledger/reading";
import { fixtureSelection } from "../charts/fixtures/fixtures";

describe("an event's kept readings", () => {
  test("are those that are worked out anew, measure by measure and in their order", async () => {
    const { ledger } = await fixtureSelection("every-kind");
    for (const { id } of ledger.events.values()) {
      expect([...keptReadings(id, ledger)]).toEqual([...readingsOf(id, ledger)]);
    }
  });

  test("are the same objects for a later ledger whose claims about the event are the same", async () => {
    const { ledger } = await fixtureSelection("every-kind");
    const [event] = [...ledger.events.values()].filter(({ id }) => ledger.claimsOfEvent.has(id));
    const id = event?.id ?? "";
    const before = keptReadings(id, ledger).get("injured");
    expect(keptReadings(id, { ...ledger }).get("injured")).toBe(before);
    const changed = new Map(ledger.claimsOfEvent).set(id, [...(ledger.claimsOfEvent.get(id) ?? [])]);
    expect(keptReadings(id, { ...ledger, claimsOfEvent: changed }).get("injured")).not.toBe(before);
  });

  test("as of an instant are not those as they stand", async () => {
    const { ledger } = await fixtureSelection("every-kind");
    for (const { id } of ledger.events.values()) {
      expect([...keptReadings(id, ledger, 0)]).toEqual([...readingsOf(id, ledger, 0)]);
    }
  });

  test("of an event that is not known say that nothing is reported", async () => {
    const { ledger } = await fixtureSelection("empty");
    expect(keptReadings("nowhere", ledger).get("killed")?.headlines).toEqual([]);
  });
});
