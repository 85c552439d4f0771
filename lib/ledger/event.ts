import { z } from "zod";
import { calendarDaySchema, instantSchema } from "./kyiv-time";
import { placeIdSchema } from "./place";
import { slugSchema } from "./slug";

const placeSetSchema = z.array(placeIdSchema).min(1);

/**
 * When an attack happened, in Europe/Kyiv. `start` and `end` are instants where the precision is minute or hour,
 * else null: a report that says "overnight" gives no hour and none is made up.
 */
export const windowSchema = z.strictObject({
  precision: z.enum(["minute", "hour", "day", "night"]),
  start: instantSchema.nullable(),
  end: instantSchema.nullable(),
});

/** A night, a salvo or one strike. `nightOf` is the day on which the night ends, as the Ukrainian air force counts. */
export const attackSchema = z.strictObject({
  kind: z.literal("attack"),
  id: slugSchema,
  label: z.string().min(1),
  nightOf: calendarDaySchema,
  window: windowSchema,
  places: placeSetSchema,
  note: z.string().min(1).optional(),
});

/** A UN month, an emergency, the war so far: context that is never charted as an attack. `toOn` null means still running. */
const periodSchema = z.strictObject({
  kind: z.literal("period"),
  id: slugSchema,
  label: z.string().min(1),
  fromOn: calendarDaySchema,
  toOn: calendarDaySchema.nullable(),
  precision: z.enum(["day", "month"]),
  places: placeSetSchema,
  note: z.string().min(1).optional(),
});

export const eventSchema = z.discriminatedUnion("kind", [attackSchema, periodSchema]);

export type Attack = z.infer<typeof attackSchema>;
export type Period = z.infer<typeof periodSchema>;
export type Event = z.infer<typeof eventSchema>;
