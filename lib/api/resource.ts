import type { z } from "zod";
import type { Selection } from "../query/selection";
import type { QueryParameter } from "./parameters";

/** Where an answer stands: the part of the ledger that was asked about, and where the site is, "https://example.org"; null where that is not known. */
export interface Asked {
  readonly selection: Selection;
  readonly site: string | null;
}

/** One object of a list: what it is known by among the others of that list, and itself, made only where it is answered. */
export interface Entry {
  readonly key: string;
  readonly object: () => object;
}

/**
 * A list in parts that follow one another, such as an attack's figures: what a page does not show is not made for it, however long the list. A
 * part may be empty.
 */
export interface Parts {
  readonly count: number;
  /** The entries of the part at a place, counted from 0, in order. */
  readonly entriesAt: (place: number) => readonly Entry[];
  /** Where the part stands that has the entry of a key; -1 where none does. */
  readonly placeOf: (key: string) => number;
}

/** A single object by its id. */
export interface ById {
  /** Null where there is none. */
  readonly one: (id: string, asked: Asked) => object | null;
  /** What it takes of a page's query string. */
  readonly parameters: readonly QueryParameter[];
  /** The ids that there are, for a problem that names the first of them. */
  readonly ids: (asked: Asked) => Iterable<string>;
}

/** A resource of the API: all that shared code knows of it. Each is one file in `resources/` and one line in `registry.ts`. */
export interface Resource {
  /** One of its objects, as a noun: "estimate". */
  readonly singular: string;
  /** What a list of it holds, in a sentence. */
  readonly holds: string;
  /** What it takes of a page's query string. */
  readonly parameters: readonly QueryParameter[];
  /** Each of its objects. */
  readonly schema: z.ZodObject;
  /** All that is asked about, in order; keys are unique among them. Pure. */
  readonly parts: (asked: Asked) => Parts;
  /** Null where its objects have no ids. */
  readonly byId: ById | null;
}
