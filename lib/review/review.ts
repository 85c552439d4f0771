import { z } from "zod";
import { roles } from "../ledger/attributor";
import { measureIds } from "../ledger/measures/registry";
import { placeLevels } from "../ledger/place";
import { unitSchema } from "../ledger/unit";
import { qualifiers } from "../ledger/value";

/** The longest text that a review takes, in UTF-16 code units: about thirty pages, answered in a moment. */
export const longestReviewText = 200_000;

/** The most figures that one review takes. */
export const mostFigures = 2_000;

const line = z.string().max(2_000);
const name = z.string().max(200);
const end = z.number().nullable();
const offset = z.int().nonnegative();

/** What a claim says besides its words, as far as a person has come: whether it holds is for `draftProblems`. */
const figureFieldsSchema = z.strictObject({
  measure: z.enum(measureIds),
  subtype: name.nullable(),
  partOf: z.boolean(),
  value: z.strictObject({ low: end, best: end, high: end, qualifier: z.enum(qualifiers) }),
  unit: unitSchema,
  /** What a count or share is of, where that is narrower than the unit; null where it is not. */
  of: name.nullable(),
  /** Empty: the places of the event. */
  places: z.array(name).max(60),
  attributedTo: name.nullable(),
  asOf: name.nullable(),
  status: z.enum(["asserted", "superseded"]),
  /** The key of the figure that replaces this one. */
  supersededBy: name.nullable(),
  /** An event of the ledger or of `events`; null: that of the figure's segment. */
  event: name.nullable(),
  note: line.nullable(),
});

/** A correction that was begun and is not taken yet: the fields so far, and what was typed and not chosen. */
const heldSchema = z.strictObject({ fields: figureFieldsSchema, typedPlace: name, typedSpeaker: name });

/** One figure under review. `key` is unique in its review; `read` is what was proposed, `fields` what stands now. */
const reviewFigureSchema = z.strictObject({
  key: name,
  start: offset,
  end: offset,
  /** Read by the engine; a number that it set aside and a person took up; or words that a person marked. */
  from: z.enum(["engine", "set_aside", "hand"]),
  segment: name.nullable(),
  rule: name.nullable(),
  confidence: z.number().nullable(),
  /** What the figure rests on, and what about it asks for a second look, in words. */
  reasons: z.array(line).max(60),
  doubts: z.array(line).max(60),
  read: figureFieldsSchema,
  fields: figureFieldsSchema,
  decision: z.enum(["undecided", "accepted", "rejected"]),
  /** Whether it is about an attack that is none of this ledger's, so that rejecting it is proposed. */
  isElsewhere: z.boolean().default(false),
  held: heldSchema.nullable().default(null),
  /** The key of the figure of the text that a headline's only repeats; null for what says something of its own. */
  repeats: name.nullable().default(null),
});

const reportFieldsSchema = z.strictObject({
  id: name,
  title: line.nullable(),
  publisher: name.nullable(),
  origin: name.nullable(),
  url: line.nullable(),
  publishedOn: name.nullable(),
  /** How the day is known where the document does not print it; null where it does. */
  publishedOnHow: line.nullable(),
  note: line.nullable(),
});

const newAttackSchema = z.strictObject({
  id: name,
  label: line,
  nightOf: name,
  precision: z.enum(["minute", "hour", "day", "night"]),
  start: name.nullable(),
  end: name.nullable(),
  places: z.array(name).max(60),
  /** The passage whose day and figures it is made of, and made anew when they change; null once a person has worded it. */
  follows: name.nullable().default(null),
});

const newPeriodSchema = z.strictObject({
  id: name,
  label: line,
  fromOn: name,
  toOn: name.nullable(),
  precision: z.enum(["day", "month"]),
  places: z.array(name).max(60),
});

const segmentSchema = z.strictObject({
  id: name,
  kind: z.enum(["attack", "period"]),
  label: line.nullable(),
  /** The event that its figures are about; null while nobody has said. */
  event: name.nullable(),
  /** Whether a person chose the event. */
  isChosen: z.boolean().default(true),
  /** Whether a person has said that a period's figures are those of one attack. */
  isOneAttack: z.boolean().default(false),
});

const newAttributorSchema = z.strictObject({ id: name, name: line, role: z.enum(roles) });

const newPlaceSchema = z.strictObject({ id: name, name, level: z.enum(placeLevels), within: name.nullable() });

/** A report under review: its text, its record, each figure with what was decided, and the new records that figures lean on. */
export const reviewSchema = z.strictObject({
  text: z.string().min(1).max(longestReviewText),
  textSha256: name,
  report: reportFieldsSchema,
  segments: z.array(segmentSchema).max(500),
  figures: z.array(reviewFigureSchema).max(mostFigures),
  /** Numbers of the text that are no figures, and why; none of them is a figure here. */
  setAside: z.array(z.strictObject({ start: offset, end: offset, why: line })).max(20_000),
  attacks: z.array(newAttackSchema).max(200),
  periods: z.array(newPeriodSchema).max(200).default([]),
  attributors: z.array(newAttributorSchema).max(500),
  places: z.array(newPlaceSchema).max(500),
});

export type FigureFields = z.infer<typeof figureFieldsSchema>;
export type ReviewFigure = z.infer<typeof reviewFigureSchema>;
export type ReportFields = z.infer<typeof reportFieldsSchema>;
export type NewAttack = z.infer<typeof newAttackSchema>;
export type NewPeriod = z.infer<typeof newPeriodSchema>;
export type HeldFields = z.infer<typeof heldSchema>;
export type NewAttributor = z.infer<typeof newAttributorSchema>;
export type NewPlace = z.infer<typeof newPlaceSchema>;
export type ReviewSegment = z.infer<typeof segmentSchema>;
export type Review = z.infer<typeof reviewSchema>;

/** How a figure stands with its reviewer: a correction is an acceptance of something else than was proposed. */
export type FigureState = "undecided" | "accepted" | "corrected" | "rejected";

/** The state of a figure. Words that a person marked are accepted, never corrected: nothing was proposed. */
export function figureState({ decision, from, read, fields }: ReviewFigure): FigureState {
  if (decision !== "accepted" || from === "hand") return decision;
  return JSON.stringify(read) === JSON.stringify(fields) ? "accepted" : "corrected";
}

/** The event that a figure is about: its own, else its segment's; null while nobody has said. */
export function eventOfFigure(
  { fields, segment }: ReviewFigure,
  { segments }: Pick<Review, "segments">,
): string | null {
  return fields.event ?? segments.find(({ id }) => id === segment)?.event ?? null;
}
