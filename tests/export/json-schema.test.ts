import Ajv2020 from "ajv/dist/2020";
import { NextRequest } from "next/server";
import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/schemas/[schema]/route";
import { chartDocument } from "@/components/charts/document";
import { type ChartId, chartIds } from "@/components/charts/registry";
import { json } from "@/lib/export/json";
import { chartSchema, jsonSchema } from "@/lib/export/json-schema";
import type { Ledger } from "@/lib/ledger/fold";
import { fixtureNames, fixtureSelection } from "../charts/fixtures/fixtures";
import { hostileLedger } from "./hostile-ledger";
import { raidDocument, raidLedger, settingOf } from "./raid-ledger";

const site = "https://ledger.example";

async function answer(name: string): Promise<Response> {
  const request = new NextRequest(`${site}/schemas/${name}`, {
    headers: { host: "ledger.example", "x-forwarded-proto": "https" },
  });
  return GET(request, { params: Promise.resolve({ schema: name }) });
}

async function exported(chart: ChartId, raw: Record<string, string> = {}, ledger: Ledger = raidLedger()) {
  const { document } = await raidDocument(chart, raw, ledger);
  return JSON.parse(new TextDecoder().decode(json.ofChart(document, { ...settingOf(ledger), site })));
}

function validator(schema: object) {
  // Formats are stated as patterns beside their names, so nothing is lost by not knowing the names.
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
  return { ajv, validate: ajv.compile(schema) };
}

describe("the published schema of a chart's JSON", () => {
  let served: { readonly $schema: string; readonly $id: string };
  let check: ReturnType<typeof validator>;

  beforeAll(async () => {
    served = await (await answer("chart.json")).json();
    check = validator(served);
  });

  it("is served as JSON Schema, draft 2020-12, under the address that it gives itself", async () => {
    const response = await answer("chart.json");
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/schema+json");
    expect(served.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(served.$id).toBe(`${site}/schemas/chart.json`);
  });

  it("is a valid schema", () => {
    expect(check.ajv.validateSchema(served)).toBe(true);
  });

  it("answers 404 for a name that stands for none", async () => {
    const response = await answer("chart");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ value: "chart", known: ["chart.json", "page.json"] });
  });

  it.each(chartIds)("holds of %s, which names it", async (chart) => {
    const file = await exported(chart);
    expect(check.validate(file), JSON.stringify(check.validate.errors)).toBe(true);
    expect(chartSchema.parse(file)).toEqual(file);
    expect(file.$schema).toBe(served.$id);
  });

  it("holds of hostile text, and of a selection without an attack", async () => {
    for (const file of [
      await exported("attacks", {}, hostileLedger()),
      await exported("attacks", { from: "2040-01-01" }),
    ]) {
      expect(check.validate(file), JSON.stringify(check.validate.errors)).toBe(true);
    }
  });

  it.each(fixtureNames)("holds of the fixture “%s”", async (name) => {
    const selected = await fixtureSelection(name);
    const document = await chartDocument("attacks", selected, { widthPx: 1120, theme: "light" });
    const file = JSON.parse(new TextDecoder().decode(json.ofChart(document, settingOf(selected.ledger))));
    expect(check.validate(file), JSON.stringify(check.validate.errors)).toBe(true);
  });

  it("refuses a zero in words, a member that it does not know, and a claim without its words", async () => {
    const file = await exported("casualties");
    const [claim] = file.claims;
    for (const wrong of [
      { ...file, revision: { ...file.revision, seq: "12" } },
      { ...file, total: 12 },
      { ...file, claims: [{ ...claim, anchor: { ...claim.anchor, exact: undefined } }] },
      { ...file, claims: [{ ...claim, value: { ...claim.value, best: "none" } }] },
    ]) {
      expect(check.validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
    }
  });

  it("is the same every time it is made", () => {
    const [once, again] = [jsonSchema("chart.json", "/a"), jsonSchema("chart.json", "/a")];
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  });
});

describe("a chart's JSON", () => {
  it("carries its as-of and the address that gives it again", async () => {
    const file = await exported("casualties", { asOf: "2031-03-12T00:00:00Z" });
    expect(file.asOf).toBe("2031-03-12T00:00:00Z");
    expect(file.permalink).toMatch(/^https:\/\/ledger\.example\/charts\/casualties\?.*rev=\d+/);
  });

  it("gives addresses within the site where that is not known", async () => {
    const { document, ledger } = await raidDocument("casualties");
    const file = JSON.parse(new TextDecoder().decode(json.ofChart(document, settingOf(ledger))));
    expect([file.$schema, file.permalink]).toEqual(["/schemas/chart.json", document.permalink]);
  });
});
