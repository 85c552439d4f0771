import type { Column } from "./column";

/** Every column that a table of estimates may have, in order. HXL tags are after the standard's version 1.1; attributes of our own stand on its core tags. */
const columns = [
  {
    name: "chart",
    kind: "text",
    says: "The chart that the row stands in",
    hxl: "#meta+chart",
    widthChars: 16,
  },
  {
    name: "attack_id",
    kind: "text",
    says: "The attack’s id; blank in a row of several attacks",
    hxl: "#event+id",
    widthChars: 26,
  },
  {
    name: "attack",
    kind: "prose",
    says: "The attack’s name, or the days or class of a row of several attacks",
    hxl: "#event+name",
    widthChars: 36,
  },
  {
    name: "night_of",
    kind: "day",
    says: "The day on which the attack’s night ends, as the Ukrainian air force counts; blank in a row of several attacks",
    hxl: "#date+occurred+night",
    widthChars: 13,
  },
  {
    name: "detail",
    kind: "prose",
    says: "What tells rows of one attack apart, such as who stated a figure; blank where an attack has one row",
    hxl: "#description",
    widthChars: 18,
  },
  { name: "measure", kind: "text", says: "What is counted", hxl: "#indicator+code", widthChars: 24 },
  {
    name: "hxl",
    kind: "text",
    says: "The HXL tag of what is counted",
    hxl: "#indicator+code+v_hxl",
    widthChars: 34,
  },
  {
    name: "unit",
    kind: "text",
    says: "What one of the number is; shares are from 0 to 1. Figures of different units are never added",
    hxl: "#indicator+unit",
    widthChars: 20,
  },
  {
    name: "place_ids",
    kind: "text",
    says: "The ground that the figure covers: OCHA P-codes, and ids of settlements and districts, with “; ” between them",
    hxl: "#loc+code+list",
    widthChars: 14,
  },
  {
    name: "places",
    kind: "prose",
    says: "The ground that the figure covers, by name",
    hxl: "#loc+name",
    widthChars: 20,
  },
  {
    name: "qualifier",
    kind: "text",
    says: "How the figure’s source words it, such as at_least or about; blank where its ends are not those of one source’s words",
    hxl: "#indicator+qualifier",
    widthChars: 14,
  },
  {
    name: "low",
    kind: "number",
    says: "The low end of what is reported; blank where no words give one, as with “up to 20” and “about 400”",
    hxl: "#indicator+num+min",
    widthChars: 10,
  },
  {
    name: "best",
    kind: "number",
    says: "The number of the source whose job the count is; blank where its words give a range or none",
    hxl: "#indicator+num+best",
    widthChars: 10,
  },
  {
    name: "high",
    kind: "number",
    says: "The high end of what is reported; blank where no words give one, as with “at least 15” and “about 400”",
    hxl: "#indicator+num+max",
    widthChars: 10,
  },
  {
    name: "low_open",
    kind: "truth",
    says: "Whether the number may be lower than the words state, as with “up to 20”",
    hxl: "#indicator+open+min",
    widthChars: 13,
  },
  {
    name: "high_open",
    kind: "truth",
    says: "Whether the number may be higher than the words state, as with “at least 15”",
    hxl: "#indicator+open+max",
    widthChars: 13,
  },
  {
    name: "status",
    kind: "text",
    says: "How the figure stands (single_source, agree, disagree, revised), which kind of blank it is (not_reported, stated_unknown, or part_only where the notes give a figure of one kind alone), or what several attacks come to (aggregate), whose attacks and how many of them give a number stand in detail and notes, or that it is a single claim on which no figure stands: an earlier one (superseded), or one set aside (set_aside)",
    hxl: "#meta+status",
    widthChars: 15,
  },
  { name: "text", kind: "prose", says: "The figure in words", hxl: "#indicator+text", widthChars: 24 },
  {
    name: "revised_from",
    kind: "prose",
    says: "The earlier figures that the source replaced, each with who stated and printed it and its claim’s id, with “; ” between them",
    hxl: "#indicator+text+previous",
    widthChars: 16,
  },
  {
    name: "notes",
    kind: "prose",
    says: "What has to be said beside the figure, with “; ” between the notes",
    hxl: "#description+notes",
    widthChars: 44,
  },
  {
    name: "sources",
    kind: "prose",
    says: "Who stated the figure and who printed it, with “ | ” between them; those of an earlier figure stand with it in revised_from",
    hxl: "#meta+source+list",
    widthChars: 44,
  },
  {
    name: "claim_ids",
    kind: "prose",
    says: "The claims that the figure stands on, by id, with “; ” between them; those of earlier figures are in revised_from, those of what is told beside in the notes",
    hxl: "#meta+id+list",
    widthChars: 48,
  },
  {
    name: "revision",
    kind: "whole",
    says: "The ledger revision that the figure was read at",
    hxl: "#meta+version",
    widthChars: 10,
  },
  {
    name: "revision_hash",
    kind: "text",
    says: "The hash of that revision’s last entry",
    hxl: "#meta+version+hash",
    widthChars: 14,
  },
  {
    name: "as_of",
    kind: "instant",
    says: "The instant as known at which the figure was read, in UTC; blank where it is all that the ledger revision knows",
    hxl: "#date+known",
    widthChars: 21,
  },
  {
    name: "permalink",
    kind: "text",
    says: "The address of the page that gives the same figures again, whatever is recorded later; within the site where the site’s own address was not known",
    hxl: "#meta+url+permalink",
    widthChars: 44,
  },
  {
    name: "report_urls",
    kind: "text",
    says: "The addresses of the reports that the figure was read from, with “; ” between them; a report without an address has none here",
    hxl: "#meta+url+list",
    widthChars: 44,
  },
] as const satisfies readonly Column[];

export type EstimateColumnName = (typeof columns)[number]["name"];

/** Columns that stand only where they are asked for: the chart where there are several, the measures' tags where there are tags. */
export interface EstimateVariant {
  readonly chart: boolean;
  readonly hxl: boolean;
}

/** The columns of a table of estimates, in order. */
export function estimateColumns(variant: EstimateVariant): readonly Column<EstimateColumnName>[] {
  return columns.filter(({ name }) => (name !== "chart" || variant.chart) && (name !== "hxl" || variant.hxl));
}
