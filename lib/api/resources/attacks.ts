import { z } from "zod";
import type { Attack } from "../../ledger/event";
import { attackSchema, windowSchema } from "../../ledger/event";
import { measureIds } from "../../ledger/measures/registry";
import { queryString, wholeLedger } from "../../query/query";
import { pinnedQuery, type Read } from "../../query/selection";
import { siteAddress } from "../../query/site-address";
import { singleParts } from "../parts";
import { namedPlaceSchema, namedPlaces, pageSchema } from "../records";
import type { Asked, Resource } from "../resource";

const schema = z.object({
  id: attackSchema.shape.id,
  label: z.string().describe("The attack’s name."),
  nightOf: attackSchema.shape.nightOf.describe(
    "The day on which the night ends, as the Ukrainian air force counts; the day itself for an attack by day.",
  ),
  window: windowSchema.describe("When it happened; start and end are null where no report gives the hour."),
  places: z.array(namedPlaceSchema),
  note: z.string().nullable(),
  reported: z
    .array(z.enum(measureIds))
    .describe("The measures of which a figure is reported, or stated not to be known."),
  page: pageSchema,
});

function attackObject({ event, readings }: Read<Attack>, { selection, site }: Asked): z.infer<typeof schema> {
  const { id, label, nightOf, window, places, note = null } = event;
  const { asOf, rev } = pinnedQuery(selection);
  return {
    id,
    label,
    nightOf,
    window,
    places: namedPlaces(places, selection.ledger.places),
    note,
    reported: measureIds.filter((measure) => (readings.get(measure)?.headlines.length ?? 0) > 0),
    page: siteAddress(`/attacks/${id}${queryString({ ...wholeLedger, asOf, rev })}`, site),
  };
}

/** The attacks that the ledger knows. */
export const attacks = {
  singular: "attack",
  holds: "Attacks: a night, a salvo or one strike, with when and where it happened and of what figures are reported.",
  parameters: ["from", "to", "place", "attack", "asOf", "sort", "order", "rev"],
  schema,
  parts: (asked) =>
    singleParts(
      asked.selection.attacks,
      ({ event }) => event.id,
      (read) => attackObject(read, asked),
    ),
  byId: {
    parameters: ["asOf", "rev"],
    one: (id, asked) => {
      const read = asked.selection.attacks.find(({ event }) => event.id === id);
      return read === undefined ? null : attackObject(read, asked);
    },
    ids: ({ selection }) => selection.attacks.map(({ event }) => event.id),
  },
} as const satisfies Resource;
