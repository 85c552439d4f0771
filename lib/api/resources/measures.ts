import { z } from "zod";
import { roles } from "../../ledger/attributor";
import { measureGroups } from "../../ledger/measures/definition";
import { type MeasureId, measureIds, measureOf } from "../../ledger/measures/registry";
import { unitSchema } from "../../ledger/unit";
import { singleParts } from "../parts";
import type { Resource } from "../resource";

const schema = z.object({
  id: z.enum(measureIds),
  label: z.string(),
  group: z.enum(measureGroups).describe("Which part of the story it tells."),
  units: z
    .array(unitSchema)
    .describe("What it may be counted in. Figures of different units are never added or converted."),
  subtypes: z.array(z.string()).describe("What a claim may refine it by."),
  allowsModels: z.boolean().describe("Whether a weapon’s model, “model:<name>”, is a subtype too."),
  authorities: z
    .array(z.array(z.enum(roles)))
    .describe("Whose number is the best one: widest standing first, equals in one list; all others come after them."),
  hxl: z.string().describe("Its HXL hashtag with attributes."),
});

function measureObject(id: MeasureId): z.infer<typeof schema> {
  const { label, group, units, subtypes, allowsModels, authorities, hxl } = measureOf(id);
  return {
    id,
    label,
    group,
    units: [...units],
    subtypes: [...subtypes],
    allowsModels,
    authorities: authorities.map((tier) => [...tier]),
    hxl,
  };
}

/** What is counted. The same at every ledger revision. */
export const measures = {
  singular: "measure",
  holds: "Measures: what is counted, in which units, and whose number counts most.",
  parameters: ["measure", "rev"],
  schema,
  parts: ({ selection }) =>
    singleParts(
      measureIds.filter((id) => selection.measures.includes(id)),
      (id) => id,
      measureObject,
    ),
  byId: {
    parameters: ["rev"],
    one: (id) => {
      const known = measureIds.find((measure) => measure === id);
      return known === undefined ? null : measureObject(known);
    },
    ids: () => measureIds,
  },
} as const satisfies Resource;
