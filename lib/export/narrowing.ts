import { createHash } from "node:crypto";
import { parsedQuery, type Query, queryString, rawQuery } from "../query/query";

/** As many places, and as many measures, as a file's name gives; more are in its digest alone. */
const namedAtMost = 3;

const digestLength = 6;

/** The parameters that say how a file is drawn or of which revision it is, and not what it holds of the ledger. */
const appearance = { theme: null, w: null, h: null, lang: null, rev: null } as const;

function named(values: readonly string[]): readonly string[] {
  return values.length > namedAtMost ? [] : values;
}

/** An instant to the minute, or to the second where it has some, without what a file's name cannot hold: "2026-01-24T0600Z". */
function instantName(at: string): string {
  return at
    .replace(/\.\d+Z$/, "Z")
    .replace(/:00Z$/, "Z")
    .replaceAll(":", "");
}

function namedParts({ place, measure, asOf, estimate }: Query): string[] {
  return [
    ...named(place),
    ...named(measure),
    ...(estimate === null || estimate === "best" ? [] : [estimate]),
    ...(asOf === null ? [] : [`asof-${instantName(asOf)}`]),
  ];
}

/**
 * What a canonical query string narrows, as parts of a file's name: places, measures, the end shown, the instant; and last "q" with six
 * letters that differ for any other narrowing, such as of dates or of attacks. None where the whole ledger is asked for.
 */
export function narrowingParts(canonical: string): string[] {
  const { query } = parsedQuery(rawQuery(new URLSearchParams(canonical)));
  const narrowed = queryString({ ...query, ...appearance });
  if (narrowed === "") return [];
  const digest = createHash("sha256").update(narrowed).digest("hex").slice(0, digestLength);
  return [...namedParts(query), `q${digest}`];
}
