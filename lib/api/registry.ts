import type { Resource } from "./resource";
import { attacks } from "./resources/attacks";
import { claims } from "./resources/claims";
import { estimates } from "./resources/estimates";
import { measures } from "./resources/measures";
import { reports } from "./resources/reports";

/** Every resource of the API, in the order in which it is documented. One line here and one file in `resources/` add another. */
export const resources = { attacks, estimates, claims, reports, measures } as const satisfies Record<string, Resource>;

export type ResourceId = keyof typeof resources;

export const resourceIds = Object.keys(resources) as [ResourceId, ...ResourceId[]];

/** Whether a text is the id of a resource. */
export function isResourceId(text: string): text is ResourceId {
  return Object.hasOwn(resources, text);
}
