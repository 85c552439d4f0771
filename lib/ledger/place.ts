import { z } from "zod";

/** The whole country, the parent of every first-level unit. */
export const countryId = "UA";

/** A place's id: `UA`, an OCHA COD-AB P-code of a first-level unit, or a slug for a settlement or district. */
export const placeIdSchema = z
  .string()
  .regex(/^(?:UA(?:\d{2})?|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/, "a place id is UA, a P-code such as UA80, or a slug");

export const placeLevels = ["country", "region", "district", "city"] as const;

/** A place, and the wider one it lies in (null for the country). Latitude and longitude are of a label point, in degrees. */
export const placeSchema = z.strictObject({
  id: placeIdSchema,
  name: z.string().min(1),
  level: z.enum(placeLevels),
  within: placeIdSchema.nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
});

export type PlaceId = string;
export type Place = z.infer<typeof placeSchema>;
export type Places = ReadonlyMap<PlaceId, Place>;

/** The place and everything it lies in, nearest first; an unknown place is its own only ancestor. */
export function placeChain(id: PlaceId, places: Places): PlaceId[] {
  const chain: PlaceId[] = [];
  for (let at: PlaceId | null = id; at !== null && !chain.includes(at); at = places.get(at)?.within ?? null) {
    chain.push(at);
  }
  return chain;
}

/** Whether every place of `inner` is, or lies in, one of `outer`. */
export function placesCover(outer: readonly PlaceId[], inner: readonly PlaceId[], places: Places): boolean {
  return inner.every((id) => placeChain(id, places).some((wider) => outer.includes(wider)));
}

/** Whether two place sets share any ground. */
export function placesOverlap(a: readonly PlaceId[], b: readonly PlaceId[], places: Places): boolean {
  return a.some((id) => placesCover(b, [id], places)) || b.some((id) => placesCover(a, [id], places));
}

/** How wide a place set reaches: smaller is wider (country 0, region 1, district 2, city 3); unknown places count as a city. */
export function placeLevelRank(ids: readonly PlaceId[], places: Places): number {
  return Math.min(...ids.map((id) => placeLevels.indexOf(places.get(id)?.level ?? "city")));
}
