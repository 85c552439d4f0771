import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import { beforeAll, describe, expect, it } from "vitest";
import { openApiDocument } from "@/lib/api/openapi";
import { apiObject } from "@/lib/api/page";
import { type ResourceId, resourceIds, resources } from "@/lib/api/registry";
import type { Resource } from "@/lib/api/resource";
import type { Ledger } from "@/lib/ledger/fold";
import { wholeLedger } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { fixtureSelection } from "../charts/fixtures/fixtures";
import { curatedLedger } from "../data/curated-set";
import { raidLedger } from "../export/raid-ledger";
import { everything, page, site } from "./asking";

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: object;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly $ref?: string }>>;
}

interface Description {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

const document: Description = JSON.parse(JSON.stringify(openApiDocument(site)));

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
ajv.addFormat("date", /^\d{4}-\d{2}-\d{2}$/);
ajv.addFormat(
  "date-time",
  (text) => /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
);
ajv.addFormat("uri", (text) => URL.canParse(text));
ajv.addFormat(
  "uri-reference",
  (text) => /^(?:https?:\/)?\//.test(text) && URL.canParse(text, "https://ledger.example"),
);
// The words that OpenAPI has besides JSON Schema's.
ajv.addVocabulary(["openapi", "info", "servers", "tags", "paths", "components"]);
ajv.addSchema(document, "openapi.json");

function validator(schema: string): ValidateFunction {
  const found = ajv.getSchema(`openapi.json#/components/schemas/${schema}`);
  if (found === undefined) throw new Error(`no schema is called ${schema}`);
  return found;
}

function problemsOf(schema: string, value: unknown): string[] {
  const validate = validator(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

function schemaName(id: ResourceId): string {
  const { singular } = resources[id];
  return singular.charAt(0).toUpperCase() + singular.slice(1);
}

/** The values of every `$ref` in a document. */
function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === "$ref" ? [String(one)] : refsIn(one)));
}

function referred(ref: string): unknown {
  return ref
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document);
}

const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, ...get }));

function parametersOf(operation: Operation): Parameter[] {
  return operation.parameters.map((one) => (one.$ref === undefined ? one : (referred(one.$ref) as Parameter)));
}

describe("the description of the API", () => {
  it("is OpenAPI 3.1 with what that asks of every document", () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: expect.stringMatching(/./), version: expect.stringMatching(/./) });
    expect(document.servers).toEqual([{ url: site }]);
    for (const path of Object.keys(document.paths)) expect(path).toMatch(/^\/api\/v1\/[a-z]+(?:\/\{id\})?$/);
    for (const name of Object.values(document.components).flatMap((part) => Object.keys(part))) {
      expect(name).toMatch(/^[\w.-]+$/);
    }
  });

  it("has no reference that leads nowhere and no component that nothing leads to", () => {
    const refs = new Set(refsIn(document));
    expect([...refs].filter((ref) => referred(ref) === undefined)).toEqual([]);
    const parts = Object.entries(document.components).flatMap(([kind, part]) =>
      Object.keys(part).map((name) => `#/components/${kind}/${name}`),
    );
    expect(parts.filter((part) => !refs.has(part))).toEqual([]);
  });

  it("gives every operation a name of its own, and every parameter a place, a meaning and a schema", () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const operation of operations) {
      const parameters = parametersOf(operation);
      const inPath = parameters.filter((one) => one.in === "path");
      expect(inPath.map(({ name, required }) => [name, required])).toEqual(
        operation.path.includes("{id}") ? [["id", true]] : [],
      );
      for (const one of parameters.filter((each) => each.in === "query")) {
        expect(one.description, one.name).toMatch(/\S/);
        expect(() => ajv.compile(one.schema)).not.toThrow();
      }
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      expect(Object.keys(operation.responses)).toEqual(["200", "304", "400", "404", "503"]);
    }
  });

  it("has a path for each resource, and one for its objects where they have ids", () => {
    const expected = resourceIds.flatMap((id) => {
      const { byId }: Resource = resources[id];
      return [`/api/v1/${id}`, ...(byId === null ? [] : [`/api/v1/${id}/{id}`])];
    });
    expect(Object.keys(document.paths)).toEqual(expected);
  });

  it("lists the parameters that each resource takes, and no other", () => {
    for (const id of resourceIds) {
      const operation = operations.find(({ path }) => path === `/api/v1/${id}`) as Operation;
      expect(parametersOf(operation).map(({ name }) => name)).toEqual([...resources[id].parameters, "limit", "cursor"]);
    }
  });

  it("holds schemas that are valid JSON Schema and refuse what is not theirs", () => {
    for (const name of Object.keys(document.components.schemas ?? {})) expect(() => validator(name)).not.toThrow();
    expect(problemsOf("Estimate", { attack: "x" })).not.toEqual([]);
    const [estimate] = everything<object>(raidLedger(), "estimates");
    expect(problemsOf("Estimate", { ...estimate, best: "8" })).toContain("/best: must be number");
    expect(problemsOf("Estimate", { ...estimate, low: -1 })).toContain("/low: must be >= 0");
  });
});

describe.each([
  ["the raids", async () => raidLedger()],
  ["the shipped data", curatedLedger],
  ["figures of every kind", async () => (await fixtureSelection("every-kind")).ledger],
] as const)("the answers out of %s", (_, made) => {
  let ledger: Ledger;

  beforeAll(async () => {
    ledger = await made();
  });

  it.each(resourceIds)("are what the description says of a list of %s", (id) => {
    const name = schemaName(id);
    for (const query of [
      "",
      "limit=1",
      ...(id === "estimates" ? ["measure=killed&measure=outage_water", "estimate=low"] : []),
    ]) {
      const answer = page(ledger, id, query);
      expect(answer.data.length).toBeGreaterThan(0);
      expect(problemsOf(`${name}List`, answer)).toEqual([]);
    }
    for (const object of everything(ledger, id)) expect(problemsOf(name, object)).toEqual([]);
  });

  it("are what the description says of single objects, each the same as in its list", () => {
    for (const id of resourceIds) {
      const resource: Resource = resources[id];
      const asked = { selection: selection(ledger, wholeLedger), site };
      for (const own of [...(resource.byId?.ids(asked) ?? [])].slice(0, 20)) {
        const answer = JSON.parse(JSON.stringify(apiObject(resource, own, asked)));
        expect(problemsOf(`${schemaName(id)}Answer`, answer), own).toEqual([]);
        const listed = everything<{ id: string }>(ledger, id).find((one) => one.id === own);
        if (listed !== undefined) expect(answer.data).toEqual(listed);
      }
    }
  });
});
