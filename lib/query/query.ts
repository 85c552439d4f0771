import { z } from "zod";
import { calendarDaySchema } from "../ledger/kyiv-time";
import { measureIds } from "../ledger/measures/registry";
import { placeIdSchema } from "../ledger/place";
import { slugSchema } from "../ledger/slug";
import { asOfRemedy, asOfSchema } from "./as-of";
import { shownValue } from "./shown-value";

/** The colours a chart may be drawn in; a page without one follows the reader's system. */
export const themes = ["light", "dark", "print"] as const;

export type Theme = (typeof themes)[number];

/** The languages that pages and exports speak. */
export const languages = ["en"] as const;

/** Which of an estimate's numbers is shown; without one it is the best number with its range. */
export const shownEstimates = ["best", "low", "high"] as const;

/** What attacks may be sorted by: the night they are filed under, or what is reported of one measure. */
export const sortKeys = ["night", ...measureIds] as const;

export type SortKey = (typeof sortKeys)[number];

/** From the earliest or smallest up, or from the latest or largest down. */
export const sortOrders = ["asc", "desc"] as const;

export type SortOrder = (typeof sortOrders)[number];

/** The bounds of a drawn chart's width and height, in px. */
export const sizeBoundsPx = { width: [300, 2400], height: [100, 10_000] } as const;

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

/** Any number of a revision, however large: that a ledger does not reach that far is for whoever reads it to say. */
const revisionSchema = z
  .string()
  .regex(/^\d*[1-9]\d*$/)
  .transform((digits) => Math.min(Number(digits), Number.MAX_SAFE_INTEGER));

/** Every parameter of the query string: its schema, whether it repeats, and what a valid one looks like. */
export const parameters = {
  from: { schema: calendarDaySchema, repeats: false, remedy: "a date such as 2026-01-24" },
  to: { schema: calendarDaySchema, repeats: false, remedy: "a date such as 2026-01-24" },
  place: { schema: placeIdSchema, repeats: true, remedy: "a P-code such as UA80, or a place id" },
  measure: { schema: z.enum(measureIds), repeats: true, remedy: `one of ${measureIds.join(", ")}` },
  attack: { schema: slugSchema, repeats: true, remedy: "an attack's id such as 2026-01-24-kyiv-kharkiv" },
  asOf: { schema: asOfSchema, repeats: false, remedy: asOfRemedy },
  estimate: { schema: z.enum(shownEstimates), repeats: false, remedy: `one of ${shownEstimates.join(", ")}` },
  sort: { schema: z.enum(sortKeys), repeats: false, remedy: `one of ${sortKeys.join(", ")}` },
  order: { schema: z.enum(sortOrders), repeats: false, remedy: `one of ${sortOrders.join(", ")}` },
  rev: { schema: revisionSchema, repeats: false, remedy: "a ledger revision's number, 1 or more" },
  theme: { schema: z.enum(themes), repeats: false, remedy: `one of ${themes.join(", ")}` },
  w: { schema: wholeNumber(...sizeBoundsPx.width), repeats: false, remedy: `px, ${sizeBoundsPx.width.join(" to ")}` },
  h: { schema: wholeNumber(...sizeBoundsPx.height), repeats: false, remedy: `px, ${sizeBoundsPx.height.join(" to ")}` },
  lang: { schema: z.enum(languages), repeats: false, remedy: `one of ${languages.join(", ")}` },
} as const;

type Parameters = typeof parameters;

export type ParameterName = keyof Parameters;

/** What is asked of the ledger and of the drawing; null or empty where the query string does not say. */
export type Query = {
  readonly [Name in ParameterName]: Parameters[Name]["repeats"] extends true
    ? readonly z.output<Parameters[Name]["schema"]>[]
    : z.output<Parameters[Name]["schema"]> | null;
};

/** A parameter that was not understood, and what stands in its place; shown to the reader, never an error page. */
export interface Notice {
  readonly parameter: string;
  /** What was sent, cut as `shownValue` cuts it. */
  readonly value: string;
  readonly message: string;
}

export interface ParsedQuery {
  readonly query: Query;
  readonly notices: readonly Notice[];
}

/** A query string as Next hands it over, or as `URLSearchParams` grouped by name. */
export type RawQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

const names = Object.keys(parameters) as ParameterName[];

/** The raw form of `URLSearchParams`, with repeated names gathered. */
export function rawQuery(search: URLSearchParams): RawQuery {
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}

/**
 * The query that a query string asks. Total: a value that is not valid is left out, with a notice that names it and the
 * remedy; of several values for what takes one, the first is used; an empty value (an untouched form field) is no value; unknown
 * parameters are passed over.
 */
export function parsedQuery(raw: RawQuery): ParsedQuery {
  const notices: Notice[] = [];
  const entries = names.map((name) => {
    const { schema, repeats, remedy } = parameters[name];
    const given = [raw[name] ?? []].flat().filter((text) => text !== "");
    const values = given.flatMap((text) => {
      const parsed = schema.safeParse(text);
      if (parsed.success) return [parsed.data];
      const value = shownValue(text);
      notices.push({ parameter: name, value, message: `“${value}” is not a valid ${name}; expected ${remedy}.` });
      return [];
    });
    const [first = null, ...others] = [...new Set(values)];
    if (repeats) return [name, first === null ? [] : [first, ...others]];
    for (const other of others) {
      const value = shownValue(String(other));
      const message = `“${value}” is one ${name} too many; only the first, “${shownValue(String(first))}”, is used.`;
      notices.push({ parameter: name, value, message });
    }
    return [name, first];
  });
  const query = Object.fromEntries(entries) as Query;
  if (query.from !== null && query.to !== null && query.from > query.to) {
    const message = `From ${query.from} is after to ${query.to}; neither is used.`;
    return {
      query: { ...query, from: null, to: null },
      notices: [...notices, { parameter: "from", value: query.from, message }],
    };
  }
  return { query, notices };
}

/** The canonical query string, with its "?" and parameters in a fixed order; "" when nothing is asked. */
export function queryString(query: Query): string {
  const search = new URLSearchParams();
  for (const name of names) {
    for (const value of [query[name] ?? []].flat()) search.append(name, String(value));
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

/** The query that asks for everything as it stands. */
export const wholeLedger: Query = parsedQuery({}).query;

/** The part of a query that says from where the ledger is looked at, and not what is looked for: it goes along with every link. */
export function standpointOf({ asOf, rev, theme, lang }: Query): Query {
  return { ...wholeLedger, asOf, rev, theme, lang };
}
