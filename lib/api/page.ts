import { queryString } from "../query/query";
import { siteAddress } from "../query/site-address";
import { type Cursor, cursorText, questionDigest } from "./cursor";
import { pagingParameters } from "./parameters";
import { type ApiProblem, apiProblem } from "./problem";
import type { ApiRequest } from "./request";
import type { Asked, Entry, Parts, Resource } from "./resource";

/** Where the ledger stands that an answer was made from. */
export interface Standing {
  readonly revision: { readonly seq: number; readonly hash: string };
  readonly asOf: string | null;
}

/** Some of a list, and the address of what comes after it; null where nothing does. */
export interface ApiPage extends Standing {
  readonly data: readonly object[];
  readonly next: string | null;
}

/** A single object. */
export interface ApiObject extends Standing {
  readonly data: object;
}

function standingOf({ selection: { ledger, query } }: Asked): Standing {
  const { seq, hash } = ledger.revision;
  return { revision: { seq, hash }, asOf: query.asOf };
}

/** Where a resource is, within the site. */
export function resourcePath(name: string): string {
  return `/api/v1/${name}`;
}

function nextAddress(name: string, { query, limit }: ApiRequest, cursor: Cursor, site: string | null): string {
  const search = new URLSearchParams(queryString(query));
  search.set("limit", String(limit));
  search.set("cursor", cursorText(cursor));
  return siteAddress(`${resourcePath(name)}?${search}`, site);
}

interface Run {
  readonly entries: readonly Entry[];
  readonly hasMore: boolean;
}

/** The entries after the one of a key, from the first on where it is null, as many as asked for; null where no entry has the key. */
function runOf({ count, entriesAt, placeOf }: Parts, after: string | null, limit: number): Run | null {
  const from = after === null ? 0 : placeOf(after);
  if (from === -1) return null;
  const entries: Entry[] = [];
  for (let place = from; place < count; place += 1) {
    const part = entriesAt(place);
    const last = after === null || place > from ? -1 : part.findIndex(({ key }) => key === after);
    if (after !== null && place === from && last === -1) return null;
    for (const entry of part.slice(last + 1)) {
      if (entries.length === limit) return { entries, hasMore: true };
      entries.push(entry);
    }
  }
  return { entries, hasMore: false };
}

/**
 * A page of a resource's list. It goes on after the object that the cursor names, never after a count of them; the selection's ledger has to be the
 * cursor's own. A cursor of another question is a problem. Pure: the same ledger and request give the same page.
 */
export function apiPage(
  name: string,
  resource: Resource,
  asked: Asked,
  request: ApiRequest,
  cursor: Cursor | null,
): ApiPage | ApiProblem {
  const { ledger } = asked.selection;
  const digest = questionDigest(name, ledger.revision, request.query);
  const isOwn = cursor === null || cursor.digest === digest;
  const run = isOwn ? runOf(resource.parts(asked), cursor?.after ?? null, request.limit) : null;
  if (run === null) {
    const wrong = "The cursor belongs to another question";
    return apiProblem("cursor", request.cursor ?? "", wrong, `send ${pagingParameters.cursor.remedy}`);
  }
  const after = run.entries.at(-1)?.key;
  const isLast = after === undefined || !run.hasMore;
  return {
    data: run.entries.map(({ object }) => object()),
    next: isLast ? null : nextAddress(name, request, { seq: ledger.revision.seq, after, digest }, asked.site),
    ...standingOf(asked),
  };
}

/** A resource's object by its id; null where there is none. */
export function apiObject({ byId }: Resource, id: string, asked: Asked): ApiObject | null {
  const data = byId?.one(id, asked) ?? null;
  return data === null ? null : { data, ...standingOf(asked) };
}
