import { readCursor } from "@/lib/api/cursor";
import { type ApiPage, apiPage } from "@/lib/api/page";
import { type ResourceId, resources } from "@/lib/api/registry";
import { apiRequest } from "@/lib/api/request";
import type { Resource } from "@/lib/api/resource";
import type { Ledger } from "@/lib/ledger/fold";
import { selection } from "@/lib/query/selection";

export const site = "https://ledger.example";

/** A page of a resource out of a ledger; throws what of the query is not understood. */
export function page(ledger: Ledger, id: ResourceId, query = ""): ApiPage {
  const resource: Resource = resources[id];
  const understood = apiRequest(new URLSearchParams(query), resource.parameters, { isList: true });
  if ("problems" in understood) throw new Error(JSON.stringify(understood.problems));
  const { asked } = understood;
  const cursor = asked.cursor === null ? null : readCursor(asked.cursor);
  const made = apiPage(id, resource, { selection: selection(ledger, asked.query), site }, asked, cursor);
  if ("parameter" in made) throw new Error(JSON.stringify(made));
  return JSON.parse(JSON.stringify(made));
}

/** Everything that a resource has for a query, page after page, each as long as a page may be. */
export function everything<T>(ledger: Ledger, id: ResourceId, query = "", limit = 500): T[] {
  const all: T[] = [];
  for (let next: string | null = `${query}&limit=${limit}`; next !== null; ) {
    const { data, next: after } = page(ledger, id, next);
    all.push(...(data as T[]));
    next = after === null ? null : new URL(after).search;
  }
  return all;
}
