import { type Cursor, readCursor } from "../../lib/api/cursor";
import { openApiDocument } from "../../lib/api/openapi";
import { apiObject, apiPage } from "../../lib/api/page";
import { apiProblem } from "../../lib/api/problem";
import { isResourceId, type ResourceId, resourceIds, resources } from "../../lib/api/registry";
import { apiRequest, unknownRecordProblems } from "../../lib/api/request";
import type { Resource } from "../../lib/api/resource";
import type { Ledger } from "../../lib/ledger/fold";
import type { Query } from "../../lib/query/query";
import { selection } from "../../lib/query/selection";
import { shownValue } from "../../lib/query/shown-value";
import { readLedger } from "../../lib/store/app-ledger";
import { requestOrigin } from "../site-origin";
import { apiProblemResponse, jsonResponse, notUnderstoodResponse } from "./api-response";

const openApiName = "openapi.json";

/** As many names as help whoever misspelt one. */
const mostNames = 50;

function firstOf(names: Iterable<string>, most: number): string[] {
  const first: string[] = [];
  for (const name of names) {
    if (first.length === most) break;
    first.push(name);
  }
  return first;
}

function unknownResponse(what: string, sent: string, names: Iterable<string>): Response {
  const value = shownValue(sent);
  const some = firstOf(names, mostNames + 1);
  const remedy = `known: ${some.slice(0, mostNames).join(", ")}${some.length > mostNames ? " and more" : ""}`;
  return apiProblemResponse(404, `There is no ${what} “${value}”; ${remedy}.`, { value, remedy });
}

async function missingRevision(seq: number): Promise<Response> {
  const { revision } = await readLedger();
  const remedy = `the latest is ${revision.seq}`;
  const detail = `There is no ledger revision ${seq}; ${remedy}.`;
  return apiProblemResponse(404, detail, { parameter: "rev", value: String(seq), remedy, latest: revision.seq });
}

async function withLedger(
  query: Query,
  seq: number | null,
  answer: (ledger: Ledger, query: Query) => Response,
): Promise<Response> {
  const ledger = await readLedger(seq ?? undefined);
  return ledger === null ? missingRevision(seq ?? 0) : answer(ledger, query);
}

/** The cursor of a request; a problem where it is none, or where the request names another revision. */
function cursorOf(text: string | null, { rev }: Query): Cursor | Response | null {
  if (text === null) return null;
  const cursor = readCursor(text);
  const remedy = "send the cursor of an answer’s “next”";
  if (cursor === null) return notUnderstoodResponse([apiProblem("cursor", text, "That is no cursor", remedy)]);
  if (rev === null || rev === cursor.seq) return cursor;
  const wrong = `The cursor is of revision ${cursor.seq}, and rev asks for ${rev}`;
  return notUnderstoodResponse([apiProblem("cursor", text, wrong, "leave rev out, or start without a cursor")]);
}

async function listAnswer(request: Request, id: ResourceId, site: string | null): Promise<Response> {
  const resource: Resource = resources[id];
  const understood = apiRequest(new URL(request.url).searchParams, resource.parameters, { isList: true });
  if ("problems" in understood) return notUnderstoodResponse(understood.problems);
  const { asked } = understood;
  const cursor = cursorOf(asked.cursor, asked.query);
  if (cursor instanceof Response) return cursor;
  return withLedger(asked.query, cursor?.seq ?? asked.query.rev, (ledger, query) => {
    const selected = selection(ledger, query);
    if (selected.notices.length > 0) return notUnderstoodResponse(unknownRecordProblems(selected.notices));
    const page = apiPage(id, resource, { selection: selected, site }, asked, cursor);
    if ("parameter" in page) return notUnderstoodResponse([page]);
    const isPinned = query.rev !== null || cursor !== null;
    return jsonResponse(request, { name: id, body: page, ledger, isPinned, next: page.next });
  });
}

async function objectAnswer(request: Request, id: ResourceId, one: string, site: string | null): Promise<Response> {
  const resource: Resource = resources[id];
  const { byId, singular } = resource;
  if (byId === null) {
    const detail = `A single ${singular} has no address of its own; ask for the list, /api/v1/${id}.`;
    return apiProblemResponse(404, detail, { value: one });
  }
  const understood = apiRequest(new URL(request.url).searchParams, byId.parameters, { isList: false });
  if ("problems" in understood) return notUnderstoodResponse(understood.problems);
  return withLedger(understood.asked.query, understood.asked.query.rev, (ledger, query) => {
    const asked = { selection: selection(ledger, query), site };
    const object = apiObject(resource, one, asked);
    if (object === null) return unknownResponse(singular, one, byId.ids(asked));
    return jsonResponse(request, { name: one, body: object, ledger, isPinned: query.rev !== null });
  });
}

/** The answer to a GET of the API: a list, one object, or the description of all of it; a problem for whatever else. */
export async function apiAnswer(request: Request, path: readonly string[]): Promise<Response> {
  const [name = "", one, ...more] = path;
  const site = requestOrigin(request.headers)?.origin ?? null;
  if (name === openApiName && one === undefined) {
    const understood = apiRequest(new URL(request.url).searchParams, [], { isList: false });
    if ("problems" in understood) return notUnderstoodResponse(understood.problems);
    return jsonResponse(request, { name: "openapi", body: openApiDocument(site), ledger: null, isPinned: false });
  }
  if (!isResourceId(name) || more.length > 0) {
    return unknownResponse("resource", path.join("/"), [...resourceIds, openApiName]);
  }
  return one === undefined ? listAnswer(request, name, site) : objectAnswer(request, name, one, site);
}
