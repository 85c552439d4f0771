import { z } from "zod";
import { slugSchema } from "./slug";

/** The office from which an attributor speaks; measures rank these to find the body whose job the count is. */
export const roles = [
  "air_force",
  "emergency_service",
  "interior_ministry",
  "police",
  "mayor",
  "governor",
  "military_administration",
  "utility",
  "energy_ministry",
  "health_ministry",
  "government",
  "head_of_state",
  "un_body",
  "officials",
  "earlier_reports",
  "media",
] as const;

export type Role = (typeof roles)[number];

/** Who states numbers: a person or a body, and the role that gives the number its standing. */
export const attributorSchema = z.strictObject({
  id: slugSchema,
  name: z.string().min(1),
  role: z.enum(roles),
  note: z.string().min(1).optional(),
});

export type Attributor = z.infer<typeof attributorSchema>;
