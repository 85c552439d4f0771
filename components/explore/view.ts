import { z } from "zod";
import { calendarDaySchema } from "../../lib/ledger/kyiv-time";
import type { Notice, RawQuery } from "../../lib/query/query";
import { shownValue } from "../../lib/query/shown-value";
import { grains } from "../../lib/series/grain";
import { exploredMeasures, panelIds } from "./panels";
import type { View } from "./view-address";

const windowSchema = z
  .string()
  .transform((text) => text.split(".."))
  .pipe(z.tuple([calendarDaySchema, calendarDaySchema]))
  .refine(([fromOn, toOn]) => fromOn <= toOn)
  .transform(([fromOn, toOn]) => ({ fromOn, toOn }));

/** Every parameter of a view: its schema, whether it repeats, and what a valid one looks like. */
const viewParameters = {
  grain: { schema: z.enum(grains), repeats: false, remedy: `one of ${grains.join(", ")}` },
  window: {
    schema: windowSchema,
    repeats: false,
    remedy: "the first and the last day to show, such as 2025-06-01..2025-08-31",
  },
  panel: { schema: z.enum(panelIds), repeats: true, remedy: `one of ${panelIds.join(", ")}` },
  hide: { schema: z.enum(exploredMeasures), repeats: true, remedy: `one of ${exploredMeasures.join(", ")}` },
} as const;

interface Read<T> {
  readonly values: readonly T[];
  readonly notices: readonly Notice[];
}

function readValues<T>(
  raw: RawQuery,
  parameter: string,
  { schema, repeats, remedy }: { schema: z.ZodType<T>; repeats: boolean; remedy: string },
): Read<T> {
  const given = [raw[parameter] ?? []].flat().filter((text) => text !== "");
  const notices: Notice[] = [];
  const values: T[] = [];
  for (const text of [...new Set(given)]) {
    const parsed = schema.safeParse(text);
    const value = shownValue(text);
    if (!parsed.success) {
      notices.push({ parameter, value, message: `“${value}” is not a valid ${parameter}; expected ${remedy}.` });
    } else if (!repeats && values.length > 0) {
      notices.push({ parameter, value, message: `“${value}” is one ${parameter} too many; only the first is used.` });
    } else values.push(parsed.data);
  }
  return { values, notices };
}

/**
 * The view that a query string asks for, read as the site's own query is (`lib/query`): total, and whatever is not valid is left out with a
 * notice that names it and the remedy.
 */
export function parsedView(raw: RawQuery): { readonly view: View; readonly notices: readonly Notice[] } {
  const grain = readValues(raw, "grain", viewParameters.grain);
  const window = readValues(raw, "window", viewParameters.window);
  const panel = readValues(raw, "panel", viewParameters.panel);
  const hide = readValues(raw, "hide", viewParameters.hide);
  return {
    view: {
      grain: grain.values[0] ?? null,
      window: window.values[0] ?? null,
      panels: panelIds.filter((id) => panel.values.includes(id)),
      hidden: exploredMeasures.filter((measure) => hide.values.includes(measure)),
    },
    notices: [grain, window, panel, hide].flatMap(({ notices }) => notices),
  };
}
