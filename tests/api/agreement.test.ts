import { csvParse } from "d3-dsv";
import { beforeAll, describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import type { ChartDocument } from "@/lib/document/chart-document";
import { csvText } from "@/lib/export/csv";
import { json } from "@/lib/export/json";
import type { Ledger } from "@/lib/ledger/fold";
import { measureIds } from "@/lib/ledger/measures/registry";
import { parsedQuery, rawQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { type FixtureName, fixtureSelection } from "../charts/fixtures/fixtures";
import { curatedLedger } from "../data/curated-set";
import { raidLedger, settingOf } from "../export/raid-ledger";
import { everything } from "./asking";

interface Estimate {
  readonly attack: string;
  readonly label: string;
  readonly nightOf: string;
  readonly measure: string;
  readonly unit: string | null;
  readonly subtype: string | null;
  readonly places: readonly { readonly id: string }[];
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean | null;
  readonly highOpen: boolean | null;
  readonly status: string;
  readonly text: string;
  readonly qualifier: string | null;
  readonly notes: readonly string[];
  readonly claims: readonly string[];
  readonly revisions: readonly string[];
  readonly asides: readonly { readonly unit: string; readonly claims: readonly string[] }[];
}

interface Exported {
  readonly attacks: readonly {
    readonly id: string;
    readonly measures: readonly {
      readonly measure: string;
      readonly text: string;
      readonly estimates: readonly Pick<Estimate, "unit" | "best">[];
      readonly asides: readonly { readonly unit: string }[];
    }[];
  }[];
  readonly claims: readonly { readonly id: string; readonly part: string }[];
}

const fixtureLedger = async (name: FixtureName): Promise<Ledger> => (await fixtureSelection(name)).ledger;

const ledgers: readonly (readonly [string, () => Promise<Ledger>])[] = [
  ["the raids", async () => raidLedger()],
  ["the shipped data", curatedLedger],
  ["figures of every kind", () => fixtureLedger("every-kind")],
];

const queries = ["", "estimate=low", "estimate=high&sort=killed", "from=2025-07-10&order=desc"];

const number = (value: number | null) => (value === null ? "" : String(value));

function csvCells(estimate: Estimate) {
  const { attack, label, nightOf, measure, unit, places, low, best, high, status, qualifier, notes } = estimate;
  const { lowOpen, highOpen, text } = estimate;
  const claims = status === "part_only" ? estimate.asides.flatMap((aside) => aside.claims) : estimate.claims;
  return {
    attack_id: attack,
    attack: label.startsWith("=") ? `'${label}` : label,
    night_of: nightOf,
    measure,
    unit: unit ?? "",
    place_ids: places.map(({ id }) => id).join("; "),
    qualifier: qualifier ?? "",
    low: number(low),
    best: number(best),
    high: number(high),
    low_open: lowOpen === null ? "" : String(lowOpen),
    high_open: highOpen === null ? "" : String(highOpen),
    status,
    text,
    notes: notes.join("; "),
    claim_ids: [...new Set(claims)].join("; "),
  };
}

/** The notes of a row name the claims of the figures that they tell in brackets; the API has these in its asides. */
function withoutClaimIds(name: string, cell: string | undefined) {
  return name === "notes" ? cell?.replace(/ \[[^\]]*\]/gu, "") : cell;
}

describe.each(ledgers)("of %s", (_, made) => {
  let ledger: Ledger;

  beforeAll(async () => {
    ledger = await made();
  });

  /** What a chart's document and the API give for one query and the chart's own measures. */
  async function both(query: string): Promise<{ document: ChartDocument; estimates: Estimate[] }> {
    const asked = selection(ledger, parsedQuery(rawQuery(new URLSearchParams(query))).query);
    const document = await chartDocument("attacks", asked, { widthPx: 1120, theme: "light" });
    const named = document.table.columns.map(({ measure }) => `measure=${measure}`).join("&");
    const estimates = everything<Estimate>(ledger, "estimates", `${query}&${named}`);
    return { document, estimates };
  }

  it.each(queries)("the API's estimates and the rows of the CSV agree cell by cell, asked for “%s”", async (query) => {
    const { document, estimates } = await both(query);
    const rows = csvParse(csvText(document, ledger));
    expect(rows.length).toBeGreaterThan(0);
    expect(estimates.map(csvCells)).toEqual(
      rows.map((row) =>
        Object.fromEntries(
          Object.keys(csvCells(estimates[0] as Estimate)).map((name) => [name, withoutClaimIds(name, row[name])]),
        ),
      ),
    );
  });

  it.each(queries)("the API's estimates and those of the JSON are the same, asked for “%s”", async (query) => {
    const { document, estimates } = await both(query);
    const file: Exported = JSON.parse(new TextDecoder().decode(json.ofChart(document, settingOf(ledger))));
    const exported = file.attacks.flatMap(({ id, measures }) =>
      measures.flatMap(({ measure, estimates: own, asides }) =>
        own.map((estimate) => ({
          attack: id,
          measure,
          ...estimate,
          asides: own.length === 1 ? asides : asides.filter(({ unit }) => unit === estimate.unit),
        })),
      ),
    );
    const reported = estimates
      .filter(({ status }) => status !== "not_reported")
      .map(({ label: _label, nightOf: _nightOf, qualifier: _qualifier, ...rest }) => rest);
    expect(reported.length).toBeGreaterThan(0);
    expect(reported).toEqual(exported);
    const missing = file.attacks.flatMap(({ id, measures }) =>
      measures.filter(({ estimates: own }) => own.length === 0).map(({ measure, text }) => [id, measure, text]),
    );
    const said = estimates.filter(({ status }) => status === "not_reported");
    expect(said.map(({ attack, measure, text }) => [attack, measure, text])).toEqual(missing);
    for (const { low, best, high, claims } of said) expect([low, best, high, claims]).toEqual([null, null, null, []]);
  });

  it("every claim of the JSON is in the API, word for word", async () => {
    const { document } = await both("");
    const file: Exported = JSON.parse(new TextDecoder().decode(json.ofChart(document, settingOf(ledger))));
    const claims = new Map(everything<{ id: string }>(ledger, "claims").map((claim) => [claim.id, claim]));
    expect(file.claims.length).toBeGreaterThan(0);
    for (const { part: _, ...claim } of file.claims) expect(claims.get(claim.id)).toMatchObject(claim);
  });
});

describe("a zero and a blank", () => {
  const killed = everything<Estimate>(raidLedger(), "estimates", "measure=killed&measure=missing");

  it("are never the same: what was reported as none is 0, and what nobody reports is null", () => {
    expect(killed.find(({ attack, measure }) => attack === "lindal-raid" && measure === "killed")).toMatchObject({
      low: 0,
      best: 0,
      high: 0,
      status: "single_source",
    });
    expect(killed.find(({ attack, measure }) => attack === "lindal-raid" && measure === "missing")).toMatchObject({
      low: null,
      best: null,
      high: null,
      lowOpen: null,
      highOpen: null,
      status: "not_reported",
      text: "not reported",
    });
  });

  it("that is stated not to be known is told apart from what nobody reports", () => {
    const [injured] = everything<Estimate>(raidLedger(), "estimates", "measure=injured&attack=second-raid");
    expect(injured).toMatchObject({ low: null, best: null, high: null, status: "stated_unknown", text: "not known" });
  });

  it("are told of every attack and measure, whether a measure is named or not", () => {
    const all = everything<Estimate>(raidLedger(), "estimates");
    const pairs = new Set(all.map(({ attack, measure }) => `${attack} ${measure}`));
    expect(pairs.size).toBe(2 * measureIds.length);
    const named = all.filter(({ measure }) => measure === "killed" || measure === "missing");
    expect(named).toEqual(expect.arrayContaining(killed));
    expect(named.length).toBe(killed.length);
    expect(all.filter(({ status }) => status === "not_reported").length).toBeGreaterThan(measureIds.length);
  });
});

describe("the claims of a range of dates", () => {
  it("are those of its attacks, and of the periods that overlap it, an open one reaching beyond every day", async () => {
    const ledger = await curatedLedger();
    const eventsOf = (query: string) =>
      [...new Set(everything<{ event: string }>(ledger, "claims", query).map(({ event }) => event))].flatMap(
        (id) => ledger.events.get(id) ?? [],
      );
    const late = eventsOf("from=2090-01-01");
    expect(late.length).toBeGreaterThan(0);
    for (const event of late) expect(event).toMatchObject({ kind: "period", toOn: null });
    expect(eventsOf("to=1990-01-01")).toEqual([]);
  });
});
