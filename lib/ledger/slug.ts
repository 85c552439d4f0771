import { z } from "zod";

const longest = 80;
const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id that is safe in an address and a file name: lower-case letters, digits and single hyphens, at most 80. */
export const slugSchema = z
  .string()
  .max(longest)
  .regex(pattern, "an id is lower-case letters, digits and single hyphens");

/** Whether something is what `slugSchema` takes; for what is asked half a million times. */
export function isSlug(id: unknown): id is string {
  return typeof id === "string" && id.length <= longest && pattern.test(id);
}
