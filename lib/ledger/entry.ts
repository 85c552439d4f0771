import { z } from "zod";
import { attributorSchema } from "./attributor";
import { briefingSchema } from "./briefing";
import { claimSchema } from "./claim";
import { eventSchema } from "./event";
import { placeSchema } from "./place";
import { reportSchema } from "./report";
import { textSchema } from "./text";

/** The removal of a record: nothing is deleted, a withdrawal follows it under the same id. */
const withdrawalSchema = z.strictObject({ id: z.string().min(1), reason: z.string().min(1) });

/** What may be recorded, and the schema that every body passes on its way in and on its way out. */
export const bodySchemas = {
  place: placeSchema,
  attributor: attributorSchema,
  report: reportSchema,
  event: eventSchema,
  claim: claimSchema,
  text: textSchema,
  briefing: briefingSchema,
  withdrawal: withdrawalSchema,
} as const satisfies Record<string, z.ZodType<{ id: string }>>;

export type EntryKind = keyof typeof bodySchemas;

export const entryKinds = Object.keys(bodySchemas) as [EntryKind, ...EntryKind[]];

/** The kinds of record that figures hang on. The others, with their withdrawals, move no ledger revision. */
export const figureKinds = ["place", "attributor", "report", "event", "claim"] as const satisfies readonly EntryKind[];

export type FigureKind = (typeof figureKinds)[number];

export type Body<K extends EntryKind = EntryKind> = z.infer<(typeof bodySchemas)[K]>;

/** A record and the version it is meant to follow: 0 for a new id, else the version that its author saw. */
export type Draft = {
  [K in EntryKind]: { readonly kind: K; readonly body: Body<K>; readonly follows: number };
}[EntryKind];

/** One line of the append-only log. `body` is as stored, to be parsed with `bodySchemas[kind]` before use. */
export interface Entry {
  /** 1 for the first, without gaps, in commit order. */
  readonly seq: number;
  /** ISO 8601 in UTC with milliseconds. */
  readonly recordedAt: string;
  /** Who recorded it, such as `data` for the curated set. */
  readonly actor: string;
  /** An `EntryKind`; a plain string here, since a newer version may have written kinds that this one does not know. */
  readonly kind: string;
  readonly id: string;
  /** 1 for the first entry of an id. */
  readonly version: number;
  readonly body: unknown;
  /** Hex SHA-256 over the previous entry's hash, kind, id, version and body: equal content gives an equal chain. */
  readonly hash: string;
}

/** A place in the log: an entry's `seq` and `hash`; 0 and "" for an empty log. That of the figures is printed on everything exported. */
export interface Revision {
  readonly seq: number;
  readonly hash: string;
}

export const emptyRevision: Revision = { seq: 0, hash: "" };
