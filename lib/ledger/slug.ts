import { z } from "zod";

/** An id that is safe in an address and a file name: lower-case letters, digits and single hyphens, at most 80. */
export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is lower-case letters, digits and single hyphens");
