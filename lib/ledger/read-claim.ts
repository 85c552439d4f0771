import type { z } from "zod";
import { type Anchor, anchorSchema, anchorWordLimit } from "./anchor";
import { type Claim, claimSchema } from "./claim";
import { instantSchema } from "./kyiv-time";
import { placeIdSchema } from "./place";
import { isSlug, slugSchema } from "./slug";

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

function isEnd(end: unknown): end is number | null {
  return end === null || typeof end === "number";
}

/** A figure as a text that no other figure has; null for what has not the form of one. */
function figureKey({ measure, subtype, partOf, value, unit, status }: Claim): string | null {
  const isWorded = typeof measure === "string" && typeof unit === "string" && typeof status === "string";
  if (!isWorded || typeof partOf !== "boolean" || typeof value !== "object" || value === null) return null;
  if (subtype !== null && typeof subtype !== "string") return null;
  const { low, best, high, qualifier } = value;
  if (!isEnd(low) || !isEnd(best) || !isEnd(high) || typeof qualifier !== "string") return null;
  if (Object.keys(value).length !== 4) return null;
  const refined = subtype === null ? "" : `=${subtype}`;
  return [measure, unit, status, partOf, low, best, high, qualifier, refined].join("\n");
}

/** So short a text has no more words than an anchor may have: each but the last takes a sign and a space. */
const shortAnchor = 2 * anchorWordLimit;

/** An anchor without context that is quickly seen to be one; null for any other, which its schema has to look at. */
function plainAnchor(anchor: unknown): Anchor | null {
  if (typeof anchor !== "object" || anchor === null || Object.keys(anchor).length !== 3) return null;
  const { start, end, exact } = anchor as Anchor;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || typeof exact !== "string") return null;
  if (exact.length === 0 || exact.length > shortAnchor || end - start !== exact.length) return null;
  return { start, end, exact };
}

const grounds = new Map<string, string[]>();

/** The places where they are in order already, as the schema leaves them: claims of one ground share one list. Null where the schema has to look. */
function orderedPlaces(places: unknown): string[] | null {
  if (!Array.isArray(places) || places.length === 0 || !places.every((place) => typeof place === "string")) return null;
  const key = places.join("\n");
  const known = grounds.get(key);
  if (known !== undefined && known.length === places.length) return known;
  const read: (string | null)[] = places.map(readPlace);
  const isOrdered = read.every((place, at) => place !== null && (at === 0 || (read[at - 1] ?? "") < place));
  return isOrdered ? remember(grounds, read.join("\n"), read as string[]) : null;
}

/** A claim whose figure passed before, every other field asked of its own schema; null where that does not settle it. */
function likeBefore(body: Claim): Claim | null {
  const key = figureKey(body);
  const figure = key === null ? undefined : figures.get(key);
  if (figure === undefined || Object.keys(body).length !== fieldCount) return null;
  const { measure, subtype, partOf, value, unit, status } = figure;
  const [report, event, places] = [readSlug(body.report), readSlug(body.event), orderedPlaces(body.places)];
  const attributedTo = body.attributedTo === null ? null : readSlug(body.attributedTo);
  const asOf = body.asOf === null ? null : readInstant(body.asOf);
  if (report === null || event === null || places === null) return null;
  if ((attributedTo === null) !== (body.attributedTo === null) || (asOf === null) !== (body.asOf === null)) return null;
  const anchor = plainAnchor(body.anchor) ?? anchorSchema.safeParse(body.anchor).data;
  if (!isSlug(body.id) || anchor === undefined) return null;
  const { id } = body;
  return { id, report, event, measure, subtype, partOf, value, unit, places, attributedTo, asOf, anchor, status };
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
    const key = figureKey(body as Claim);
    if (key !== null) remember(figures, key, { measure, subtype, partOf, value, unit, status });
  }
  return parsed;
}
