import type { z } from "zod";
import { anchorSchema } from "./anchor";
import { type Claim, claimSchema } from "./claim";
import { instantSchema } from "./kyiv-time";
import { placeIdSchema } from "./place";
import { slugSchema } from "./slug";

/** A claim with the fields that every claim has, and with none of those that it may have. */
const fieldCount = 13;

/** As many distinct texts or figures as are remembered at a time. */
const rememberedAtMost = 20_000;

/** What the checks across a claim's fields look at. */
type Figure = Pick<Claim, "measure" | "subtype" | "partOf" | "value" | "unit" | "status">;

const figures = new Map<string, Figure>();

function remember<K, V>(known: Map<K, V>, key: K, value: V): V {
  if (known.size >= rememberedAtMost) known.clear();
  known.set(key, value);
  return value;
}

/** Asks a schema of texts once for each text, which then is one in memory; null for what it refuses. */
function textReader(schema: z.ZodType<string>): (text: unknown) => string | null {
  const passed = new Map<unknown, string>();
  return (text) => {
    const known = passed.get(text);
    if (known !== undefined) return known;
    const { data } = schema.safeParse(text);
    return data === undefined ? null : remember(passed, text, data);
  };
}

const readSlug = textReader(slugSchema);
const readPlace = textReader(placeIdSchema);
const readInstant = textReader(instantSchema);

function figureKey({ measure, subtype, partOf, value, unit, status }: Claim): string {
  return JSON.stringify([measure, subtype, partOf, value, unit, status]);
}

/** The places where they are in order already, as the schema leaves them; null where it has to look. */
function orderedPlaces(places: unknown): string[] | null {
  if (!Array.isArray(places) || places.length === 0) return null;
  const read: (string | null)[] = places.map(readPlace);
  const isOrdered = read.every((place, at) => place !== null && (at === 0 || (read[at - 1] ?? "") < place));
  return isOrdered ? (read as string[]) : null;
}

/** A claim whose figure passed before, every other field asked of its own schema; null where that does not settle it. */
function likeBefore(body: Claim): Claim | null {
  const figure = figures.get(figureKey(body));
  if (figure === undefined || Object.keys(body).length !== fieldCount) return null;
  const { measure, subtype, partOf, value, unit, status } = figure;
  const [report, event, places] = [readSlug(body.report), readSlug(body.event), orderedPlaces(body.places)];
  const attributedTo = body.attributedTo === null ? null : readSlug(body.attributedTo);
  const asOf = body.asOf === null ? null : readInstant(body.asOf);
  if (report === null || event === null || places === null) return null;
  if ((attributedTo === null) !== (body.attributedTo === null) || (asOf === null) !== (body.asOf === null)) return null;
  const [id, anchor] = [slugSchema.safeParse(body.id).data, anchorSchema.safeParse(body.anchor).data];
  if (id === undefined || anchor === undefined) return null;
  const stated = { measure, subtype, partOf, value, unit, places, attributedTo, asOf, anchor, status };
  return { id, report, event, ...stated };
}

/**
 * What `claimSchema` makes of a stored claim, in a third of the time: a figure (measure, value, unit and what is checked with them) is asked
 * of the schema once and remembered, and the fields beside it of their own schemas. A claim with any other field, and whatever is not
 * quickly seen to pass, goes through `claimSchema`, which alone refuses.
 */
export function readClaim(body: unknown): z.ZodSafeParseResult<Claim> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return claimSchema.safeParse(body);
  const quick = likeBefore(body as Claim);
  if (quick !== null) return { success: true, data: quick };
  const parsed = claimSchema.safeParse(body);
  if (parsed.success && Object.keys(parsed.data).length === fieldCount) {
    const { measure, subtype, partOf, value, unit, status } = parsed.data;
    remember(figures, figureKey(body as Claim), { measure, subtype, partOf, value, unit, status });
  }
  return parsed;
}
