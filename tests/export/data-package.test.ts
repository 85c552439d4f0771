import { createHash } from "node:crypto";
import { csvParse, csvParseRows } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import { zipOf } from "@/lib/export/zip";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { hostileLedger } from "./hostile-ledger";
import { raidDocument, raidLedger, settingOf } from "./raid-ledger";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean };
}

interface Resource {
  readonly name: string;
  readonly type: string;
  readonly path: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly { readonly value: string; readonly label?: string }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

interface Package {
  readonly $schema: string;
  readonly name: string;
  readonly id?: string;
  readonly homepage?: string;
  readonly version: string;
  readonly licenses: readonly { readonly name?: string; readonly path?: string }[];
  readonly sources?: readonly { readonly title?: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
}

type Files = Readonly<Record<string, Uint8Array>>;

// The rules of Data Package 2.0 (data-package, data-resource, table-schema), as far as such a package meets them.

/** How a value of a type is written where its field gives no format of its own (Table Schema, "Field types"). */
const lexical: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/,
  boolean: /^(?:true|True|TRUE|1|false|False|FALSE|0)$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/,
};

function bytesOf(files: Files, { path }: Resource): Uint8Array {
  const bytes = files[path];
  if (bytes === undefined) throw new Error(`there is no ${path}`);
  return bytes;
}

function cellProblems(files: Files, resource: Resource): string[] {
  const { fields, missingValues } = resource.schema;
  const missing = missingValues.map(({ value }) => value);
  const [head = [], ...rows] = csvParseRows(strFromU8(bytesOf(files, resource)));
  const names = fields.map(({ name }) => name);
  if (head.join() !== names.join())
    return [`${resource.name}: the columns are ${head.join()}, the fields ${names.join()}`];
  return rows.flatMap((row, index) =>
    fields.flatMap(({ name, type, format, constraints }, column) => {
      const cell = row[column] ?? "";
      const at = `${resource.name}, row ${index + 1}, ${name}`;
      if (missing.includes(cell)) return constraints?.required === true ? [`${at} is required`] : [];
      if (!lexical[type]?.test(cell)) return [`${at}: "${cell}" is no ${type}`];
      return format === "uri" && !URL.canParse(cell) ? [`${at}: "${cell}" is no address`] : [];
    }),
  );
}

function keyProblems(files: Files, resources: readonly Resource[]): string[] {
  const valuesOf = (resource: Resource | undefined, names: readonly string[]) =>
    resource === undefined
      ? []
      : csvParse(strFromU8(bytesOf(files, resource))).map((row) => JSON.stringify(names.map((name) => row[name])));
  return resources.flatMap((resource) => {
    const { primaryKey = [], foreignKeys = [], fields } = resource.schema;
    const keys = primaryKey.length === 0 ? [] : valuesOf(resource, primaryKey);
    const unknown = primaryKey.filter((name) => !fields.some((field) => field.name === name));
    return [
      ...unknown.map((name) => `${resource.name} has no field ${name} for its key`),
      ...(new Set(keys).size === keys.length ? [] : [`${resource.name} has a key twice`]),
      ...foreignKeys.flatMap(({ fields: own, reference }) => {
        const known = new Set(
          valuesOf(
            resources.find(({ name }) => name === reference.resource),
            reference.fields,
          ),
        );
        const lost = valuesOf(resource, own).filter((value) => !known.has(value));
        return lost.map((value) => `${resource.name}: ${value} is not in ${reference.resource}`);
      }),
    ];
  });
}

function packageProblems(files: Files): string[] {
  const described: Package = JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array()));
  const { resources, licenses, sources, name, version } = described;
  const named = new Set(resources.map((resource) => resource.name));
  return [
    ...(/^[a-z0-9._-]+$/.test(name) ? [] : [`"${name}" is no name`]),
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`"${version}" is no version`]),
    ...(named.size === resources.length && resources.length > 0 ? [] : ["the resources' names are not unique"]),
    ...(licenses.length > 0 && licenses.every((one) => one.name ?? one.path) ? [] : ["a licence has no name"]),
    ...(sources === undefined || (sources.length > 0 && sources.every(({ title }) => title))
      ? []
      : ["a source has no title"]),
    ...resources.flatMap((resource) => {
      const bytes = bytesOf(files, resource);
      const { fields, missingValues } = resource.schema;
      return [
        ...(/^(?!\/)(?!.*\.\.)[\w./-]+$/.test(resource.path) ? [] : [`${resource.path} is no path within the package`]),
        ...(resource.bytes === bytes.byteLength ? [] : [`${resource.name} has ${bytes.byteLength} bytes`]),
        ...(resource.hash === `sha256:${createHash("sha256").update(bytes).digest("hex")}`
          ? []
          : [`${resource.name}: hash`]),
        ...(new Set(fields.map((field) => field.name)).size === fields.length
          ? []
          : [`${resource.name}: a field twice`]),
        ...(missingValues.every(({ value, label }) => typeof value === "string" && typeof label === "string")
          ? []
          : [`${resource.name}: a missing value without its label`]),
        ...cellProblems(files, resource),
      ];
    }),
    ...keyProblems(files, resources),
  ];
}

async function packaged(
  raw: Record<string, string> = {},
  ledger = raidLedger(),
  site: string | null = null,
): Promise<Files> {
  const { document } = await raidDocument("attacks", raw, ledger);
  return unzipSync(await zipOf({}).ofChart(document, { ...settingOf(ledger), site }));
}

function described(files: Files): Package {
  return JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array()));
}

describe("the data package", () => {
  it("follows the rules of version 2, and its tables their schemas", async () => {
    const files = await packaged();
    expect(described(files).$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(described(files).resources.map(({ name }) => name)).toEqual(["estimates", "claims", "sources", "records"]);
    expect(packageProblems(files)).toEqual([]);
  });

  it("does so with hostile text, without an attack, and for a dashboard", async () => {
    const ledger = raidLedger();
    const deck = await dashboardDeck(selection(ledger, parsedQuery({}).query));
    const whole = unzipSync(await zipOf({}).ofDeck(deck, settingOf(ledger)));
    for (const files of [await packaged({}, hostileLedger()), await packaged({ from: "2040-01-01" }), whole]) {
      expect(packageProblems(files)).toEqual([]);
    }
    expect(described(whole).resources[0]?.schema.fields[0]?.name).toBe("chart");
  });

  it("leads every claim to its source by a key", async () => {
    const claims = described(await packaged()).resources.find(({ name }) => name === "claims");
    expect(claims?.schema.foreignKeys).toEqual([
      { fields: ["report_id"], reference: { resource: "sources", fields: ["report_id"] } },
    ]);
  });

  it("says of a blank that it is never a zero", async () => {
    for (const { schema } of described(await packaged()).resources) {
      expect(schema.missingValues).toEqual([{ value: "", label: expect.stringContaining("never a zero") }]);
    }
  });

  it("has the ledger revision as its version, and its permalink as its id where the site is known", async () => {
    const ledger = raidLedger();
    const [known, unknown] = [
      described(await packaged({}, ledger, "https://ledger.example")),
      described(await packaged()),
    ];
    expect(known.version).toBe(`${ledger.revision.seq}.0.0`);
    expect(known.id).toBe(`https://ledger.example/charts/attacks?rev=${ledger.revision.seq}`);
    expect([unknown.id, unknown.homepage]).toEqual([undefined, undefined]);
  });

  it("would be told broken by these rules if a key led nowhere, a number were a word, or a file had changed", async () => {
    const files = await packaged();
    const changed = (path: string, from: string, to: string) =>
      packageProblems({
        ...files,
        [path]: new TextEncoder().encode(strFromU8(files[path] ?? new Uint8Array()).replace(from, to)),
      });
    expect(changed("data/sources.csv", "\r\nmonday-post,", "\r\nmonday-past,").join()).toContain("is not in sources");
    expect(changed("data/claims.csv", ",exact,4,", ",exact,four,").join()).toContain('"four" is no number');
    expect(changed("data/estimates.csv", "Lindal", "Lindel").join()).toContain("estimates: hash");
  });
});
