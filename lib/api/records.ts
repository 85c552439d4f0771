import { z } from "zod";
import { placeText } from "../format/place";
import { type Places, placeIdSchema } from "../ledger/place";

/** A place as objects name it. */
export const namedPlaceSchema = z.object({ id: placeIdSchema, name: z.string() });

/** Places with their names, in the order given. */
export function namedPlaces(ids: readonly string[], places: Places): z.infer<typeof namedPlaceSchema>[] {
  return ids.map((id) => ({ id, name: placeText(id, places) }));
}

/** An address of the site as answers give it: with the site before it, unless the request names none that can be one. */
export const addressSchema = z.string().meta({ format: "uri-reference" });

/** The address of a page of the site, as objects give it. */
export const pageSchema = addressSchema.describe("The page that shows it, with every claim behind it.");
