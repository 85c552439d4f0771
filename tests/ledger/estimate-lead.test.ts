import { describe, expect, test } from "vitest";
import { atLeast, between, claim, estimated, exactly, type Stated, statedUnknown, upTo, vaguely } from "./builders";

const by = (attributedTo: string | null, n: number, more: Stated = {}) =>
  claim(attributedTo ?? "paper", { attributedTo, value: exactly(n), ...more });

const leadId = (...claims: ReturnType<typeof claim>[]) => estimated(claims).lead?.id;

describe("rule 4: whose figure is the best", () => {
  test("estimate(claims) leads casualties with the emergency service, then the interior ministry, then the local head, then anyone", () => {
    const ranked = [by("rescue-service", 1), by("interior", 2), by("mayor", 3), by("president", 4)];
    const leads = ranked.map((_, from) => leadId(...ranked.slice(from).toReversed()));
    expect(leads).toEqual(["rescue-service", "interior", "mayor", "president"]);
  });

  test("estimate(claims) leads launches with the air force, even when others are later and larger", () => {
    const launched = { measure: "drones_launched", unit: "drones" } as const;
    const claims = [by("sky-command", 40, launched), by("president", 60, { ...launched, report: "wednesday-post" })];
    expect(estimated(claims, { key: launched })).toMatchObject({ best: 40, high: 60, lead: { id: "sky-command" } });
  });

  test("estimate(claims) leads an outage with the utility before the mayor", () => {
    const outage = { measure: "outage_electricity", unit: "households" } as const;
    const claims = [by("mayor", 900, outage), by("grid-company", 800, outage)];
    expect(estimated(claims, { key: outage })).toMatchObject({ best: 800, low: 800, high: 900 });
  });

  test("estimate(claims) leads with the later of two bodies that rank alike", () => {
    const later = by("mayor", 3, { report: "tuesday-post" });
    expect(leadId(by("governor", 9), later)).toBe("mayor");
  });

  test("estimate(claims) leads with the larger of two bodies that rank alike at one time", () => {
    expect(leadId(by("mayor", 3), by("governor", 9))).toBe("governor");
    expect(leadId(by("mayor", 9), by("governor", 3))).toBe("mayor");
  });

  test("estimate(claims) ranks a report's own voice with anyone else, after every body whose job the count is", () => {
    const voice = by(null, 50, { report: "wednesday-post" });
    expect(leadId(voice, by("mayor", 3))).toBe("mayor");
    expect(leadId(voice, by("city-radio", 3))).toBe("paper");
  });

  test("estimate(claims) ranks a source that the ledger does not know with anyone else", () => {
    expect(leadId(by("stranger", 50), by("mayor", 3))).toBe("mayor");
  });

  test("estimate(claims) takes its best from a lower body when the higher one gives only vague words", () => {
    const claims = [by("rescue-service", 0, { value: vaguely("dozens") }), by("mayor", 31)];
    expect(estimated(claims)).toMatchObject({ best: 31, low: 24, high: 99, lead: { id: "mayor" } });
  });

  test("estimate(claims) leads with the higher body's band when all words are vague", () => {
    const claims = [
      by("mayor", 0, { value: vaguely("hundreds") }),
      by("rescue-service", 0, { value: vaguely("dozens") }),
    ];
    expect(estimated(claims)).toMatchObject({ best: null, low: 24, high: 999, lead: { id: "rescue-service" } });
  });

  test("estimate(claims) leads with a band rather than with 'not known' from a higher body", () => {
    const claims = [by("rescue-service", 0, { value: statedUnknown }), by("mayor", 0, { value: between(5, 8) })];
    expect(estimated(claims)).toMatchObject({ best: null, low: 5, high: 8, lead: { id: "mayor" } });
  });

  test("estimate(claims) prefers the exact wording when two bodies reach one number at one time", () => {
    const claims = [by("governor", 0, { value: atLeast(6) }), by("mayor", 6)];
    expect(estimated(claims).lead?.id).toBe("mayor");
  });

  test("estimate(claims) gives the bound's own number as best when the leading words are a bound", () => {
    expect(estimated([by("mayor", 0, { value: upTo(12) })])).toMatchObject({ best: 12, lowOpen: true });
  });

  test("estimate(claims) leads with each source's current figure and never with a revised one", () => {
    const claims = [
      claim("old", { attributedTo: "rescue-service", value: exactly(9) }),
      claim("new", { attributedTo: "rescue-service", report: "tuesday-post", value: exactly(8) }),
      by("mayor", 9, { report: "wednesday-post" }),
    ];
    expect(estimated(claims)).toMatchObject({ best: 8, lead: { id: "new" } });
  });
});
