import { blanksGuideText, boundsGuideText, sumsGuideText } from "../format/reading-guide";
import { listSchema, objectSchema, problemSchema } from "./answers";
import { type JsonSchema, jsonSchema } from "./json-schema";
import { resourcePath } from "./page";
import { type DocumentedParameter, documentedParameters } from "./parameters";
import { type ResourceId, resourceIds, resources } from "./registry";
import type { Resource } from "./resource";

type Json = Readonly<Record<string, unknown>>;

/** The version of the interface, which is in its addresses too. */
const version = "1";

const description = [
  "What news reports say each air attack on Ukraine did: read-only, without a key, for any origin.",
  `A figure that is not reported is null, with the status “not_reported”. ${blanksGuideText()} ${boundsGuideText({ lowOpen: "lowOpen", highOpen: "highOpen" })}`,
  sumsGuideText(),
  "Every answer names the ledger revision that it was made from. With “rev” it stays the same whatever is recorded later; so do the pages that “next” leads to.",
  "A parameter that is misspelt or not valid is refused and never passed over. An empty one is none.",
].join("\n\n");

function ref(kind: string, name: string): Json {
  return { $ref: `#/components/${kind}/${name}` };
}

function parameterObject({ name, says, remedy, repeats, schema }: DocumentedParameter): Json {
  return {
    name,
    in: "query",
    description: `${says} Expected: ${remedy}.`,
    schema: repeats ? { type: "array", items: schema } : schema,
    ...(repeats ? { style: "form", explode: true } : {}),
  };
}

function capitalisedName({ singular }: Resource): string {
  return `${singular.charAt(0).toUpperCase()}${singular.slice(1)}`;
}

function responses(schema: string, isOne: boolean): Json {
  const headers = Object.fromEntries(
    ["ETag", "Last-Modified", "Cache-Control", ...(isOne ? [] : ["Link"])].map((name) => [name, ref("headers", name)]),
  );
  const content = { "application/json": { schema: ref("schemas", schema) } };
  return {
    200: { description: "What was asked for.", headers, content },
    304: { description: "It has not changed since the tag that was sent." },
    400: ref("responses", "NotUnderstood"),
    404: ref("responses", "NotThere"),
    503: ref("responses", "NotNow"),
  };
}

function pathsOf(id: ResourceId): [string, Json][] {
  const resource: Resource = resources[id];
  const { byId, holds, parameters, singular } = resource;
  const name = capitalisedName(resource);
  const refs = (names: readonly string[]) => names.map((one) => ref("parameters", one));
  const list = {
    operationId: `list-${id}`,
    summary: holds,
    tags: [id],
    parameters: refs([...parameters, "limit", "cursor"]),
    responses: responses(`${name}List`, false),
  };
  const lists: [string, Json] = [resourcePath(id), { get: list }];
  if (byId === null) return [lists];
  const idParameter = { name: "id", in: "path", required: true, schema: { type: "string" } };
  const one = {
    operationId: `get-${singular}`,
    summary: `One ${singular}, by its id.`,
    tags: [id],
    parameters: [idParameter, ...refs(byId.parameters)],
    responses: responses(`${name}Answer`, true),
  };
  return [lists, [`${resourcePath(id)}/{id}`, { get: one }]];
}

function schemasOf(resource: Resource): [string, JsonSchema][] {
  const name = capitalisedName(resource);
  const referring = (schema: JsonSchema, data: Json): JsonSchema => {
    const properties = schema.properties as Json;
    return { ...schema, properties: { ...properties, data } };
  };
  const item = ref("schemas", name);
  const list = referring(jsonSchema(listSchema(resource.schema)), { type: "array", items: item });
  const one = referring(jsonSchema(objectSchema(resource.schema)), item);
  const lists: [string, JsonSchema][] = [
    [name, { ...jsonSchema(resource.schema), title: name }],
    [`${name}List`, list],
  ];
  return resource.byId === null ? lists : [...lists, [`${name}Answer`, one]];
}

function problemResponse(text: string): Json {
  return { description: text, content: { "application/problem+json": { schema: ref("schemas", "Problem") } } };
}

function header(text: string): Json {
  return { description: text, schema: { type: "string" } };
}

/** The API described in its own terms (OpenAPI 3.1.1), made from the resources and their schemas; `site` is where it is served, null where that is not known. */
export function openApiDocument(site: string | null): Json {
  const all: readonly Resource[] = resourceIds.map((id) => resources[id]);
  const taken = [...new Set(all.flatMap(({ parameters }) => parameters)), "limit", "cursor"] as const;
  return {
    openapi: "3.1.1",
    info: { title: "Strike Ledger", version, description, license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: site ?? "/" }],
    tags: resourceIds.map((id) => ({ name: id, description: resources[id].holds })),
    paths: Object.fromEntries(resourceIds.flatMap(pathsOf)),
    components: {
      parameters: Object.fromEntries(documentedParameters(taken).map((one) => [one.name, parameterObject(one)])),
      headers: {
        ETag: header("A tag that differs whenever the answer does."),
        "Last-Modified": header("When the ledger’s last entry was recorded."),
        "Cache-Control": header("An answer that is pinned to a revision may be kept for an hour."),
        Link: header('With rel="next", what “next” says.'),
      },
      responses: {
        NotUnderstood: problemResponse("A parameter was not understood."),
        NotThere: problemResponse("There is no such object or ledger revision."),
        NotNow: problemResponse("The ledger cannot be read at the moment."),
      },
      schemas: Object.fromEntries([...all.flatMap(schemasOf), ["Problem", jsonSchema(problemSchema)]]),
    },
  };
}
