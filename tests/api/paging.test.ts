import { describe, expect, it } from "vitest";
import { apiPage } from "@/lib/api/page";
import { type ResourceId, resourceIds, resources } from "@/lib/api/registry";
import { apiRequest } from "@/lib/api/request";
import type { Resource } from "@/lib/api/resource";
import type { Selection } from "@/lib/query/selection";
import { type Record as Drafted, type Struck, struck } from "../charts/fixtures/ledger";
import { exactly, report } from "../ledger/builders";
import { everything, site } from "./asking";

const years = Array.from({ length: 40 }, (_, at) => 1_950 + at);

const strikes: readonly Struck[] = years.map((year) => ({
  id: `strike-${year}`,
  nightOf: `${year}-01-10`,
  claims: (["killed", "injured"] as const).map((measure) => ({
    ...{ measure, value: exactly(year), report: `post-${year}` },
  })),
}));

/** A post a year that tells its strike, recorded from the last to the first. */
const posts: readonly Drafted[] = years
  .toReversed()
  .map((year) => ({ kind: "report", body: { ...report(`post-${year}`, `${year}-01-11`) } }));

const all = struck(strikes, posts);

function listed(id: ResourceId, selection: Selection, query: string) {
  const resource: Resource = resources[id];
  const understood = apiRequest(new URLSearchParams(query), resource.parameters, { isList: true });
  if ("problems" in understood) throw new Error(JSON.stringify(understood.problems));
  return apiPage(id, resource, { selection, site }, understood.asked, null);
}

describe("a page of the API", () => {
  it.each(["attacks", "estimates"] as const)("of %s reads no figure of an attack that it does not hold", (id) => {
    const unread = all.attacks.slice(2).map(({ event }) => ({
      event,
      get readings(): never {
        throw new Error(`${event.id} is on a later page`);
      },
    }));
    const selection = { ...all, attacks: [...all.attacks.slice(0, 2), ...unread] };
    const page = listed(id, selection, `limit=${id === "attacks" ? 2 : all.measures.length}`);
    expect(page).toMatchObject({ next: expect.stringContaining("cursor=") });
    expect(() => listed(id, selection, "limit=500")).toThrow("is on a later page");
  });

  it("of claims looks at no report after the one it ends in", () => {
    const last = `post-${years.at(-1)}`;
    const claimsOfReport = new Map(all.ledger.claimsOfReport);
    claimsOfReport.get = (key) => {
      if (key === last) throw new Error(`${key} is on a later page`);
      return all.ledger.claimsOfReport.get(key);
    };
    const selection = { ...all, ledger: { ...all.ledger, claimsOfReport } };
    expect(listed("claims", selection, "limit=10")).toMatchObject({ next: expect.stringContaining("cursor=") });
    expect(() => listed("claims", selection, "limit=500")).toThrow("is on a later page");
  });

  it.each(resourceIds)("of %s goes on where the last one ended, whatever its length", (id) => {
    for (const query of ["", "&from=1960-01-01&to=1970-12-31", "&measure=killed", "&attack=strike-1977"]) {
      const taken = query.split("=")[0]?.slice(1) ?? "";
      if (taken !== "" && !(resources[id].parameters as readonly string[]).includes(taken)) continue;
      const whole = everything(all.ledger, id, query);
      expect(whole.length, query).toBeGreaterThan(0);
      for (const limit of [7, Math.min(500, whole.length)])
        expect(everything(all.ledger, id, query, limit)).toEqual(whole);
    }
  });

  it.each(["claims", "reports"] as const)("of %s has the same in the same order among very many attacks", (id) => {
    const quiet = Array.from({ length: 1_200 }, (_, at) => ({ id: `quiet-${at}`, nightOf: "1940-01-10" }));
    const { ledger } = struck([...quiet, ...strikes], posts);
    const ids = (of: Selection["ledger"]) => everything<{ id: string }>(of, id, "&measure=killed").map((one) => one.id);
    expect(ids(ledger)).toEqual(ids(all.ledger));
    expect(ids(ledger)).toEqual(years.map((year) => (id === "claims" ? `strike-${year}-0` : `post-${year}`)));
  });
});
