import { describe, expect, it } from "vitest";
import { json } from "@/lib/export/json";
import { raidDocument, raidLedger, settingOf } from "./raid-ledger";

interface Estimate {
  readonly leadClaim: string | null;
  readonly claims: readonly string[];
  readonly revisions: readonly string[];
}

interface Measure {
  readonly measure: string;
  readonly isReported: boolean;
  readonly text: string;
  readonly estimates: readonly Estimate[];
  readonly asides: readonly Estimate[];
}

interface Exported {
  readonly revision: { seq: number; hash: string };
  readonly query: string;
  readonly attacks: readonly { readonly id: string; readonly measures: readonly Measure[] }[];
  readonly claims: readonly {
    readonly id: string;
    readonly report: string;
    readonly anchor: object;
    readonly href: string;
  }[];
  readonly sources: readonly { readonly id: string }[];
}

async function exported(raw: Record<string, string> = {}): Promise<Exported> {
  const { document, ledger } = await raidDocument("attacks", raw);
  return JSON.parse(new TextDecoder().decode(json.ofChart(document, settingOf(ledger))));
}

const measuresOf = ({ attacks }: Exported) => attacks.flatMap(({ measures }) => measures);

describe("json", () => {
  it("holds every claim that its estimates name, and the report of each", async () => {
    const file = await exported();
    const estimates = measuresOf(file).flatMap(({ estimates, asides }) => [...estimates, ...asides]);
    const named = new Set(estimates.flatMap(({ claims, revisions }) => [...claims, ...revisions]));
    expect(named.size).toBeGreaterThan(8);
    expect(new Set(file.claims.map(({ id }) => id))).toEqual(named);
    expect(new Set(file.sources.map(({ id }) => id))).toEqual(new Set(file.claims.map(({ report }) => report)));
  });

  it("leads every claim to its words", async () => {
    const { claims } = await exported();
    const drones = claims.find(({ id }) => id === "drones");
    expect(drones).toMatchObject({
      report: "tuesday-post",
      anchor: { start: 10, end: 16, exact: "5 hurt", textSha256: "0".repeat(64) },
      href: "https://papers.example/tuesday-post#:~:text=5%20hurt",
    });
  });

  it("has no estimate where nothing is reported, and numbers where zero is", async () => {
    const measures = measuresOf(await exported({ attack: "lindal-raid" }));
    const [drones] = measures.filter(({ measure }) => measure === "drones_launched");
    expect(drones).toMatchObject({ isReported: false, estimates: [], text: "not reported" });
    const [killed] = measures.filter(({ measure }) => measure === "killed");
    expect(killed).toMatchObject({ isReported: true, estimates: [{ low: 0, best: 0, high: 0 }] });
  });

  it("says which revision and which query it answers", async () => {
    const { revision, query, attacks } = await exported({ attack: "second-raid" });
    expect(revision).toEqual(raidLedger().revision);
    expect(query).toBe("?attack=second-raid");
    expect(attacks.map(({ id }) => id)).toEqual(["second-raid"]);
  });

  it("has the same bytes for the same revision, whenever that was recorded", async () => {
    const [early, late] = [raidLedger("2031-03-12T00:00:00.000Z"), raidLedger("2032-01-01T00:00:00.000Z")];
    const [one, other] = [await raidDocument("attacks", {}, early), await raidDocument("attacks", {}, late)];
    expect(json.ofChart(one.document, settingOf(early))).toEqual(json.ofChart(other.document, settingOf(late)));
  });
});
