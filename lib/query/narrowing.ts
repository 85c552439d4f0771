import { sha256 } from "../ledger/sha256";
import { parsedQuery, type Query, queryString, rawQuery } from "./query";

/** As many places, and as many measures, as a file's name gives; more are in its digest alone. */
const namedAtMost = 3;

const digestLength = 6;

/** The parameters that say how a file is drawn or of which revision it is, and not what it holds of the ledger; a name gives them for themselves. */
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
  const digest = sha256(narrowed).slice(0, digestLength);
  return [...namedParts(query), `q${digest}`];
}

/** How a canonical query string has a file drawn, as parts of its name: "dark", "w800", "h600". None where it does not say. */
export function appearanceParts(canonical: string): string[] {
  const { theme, w, h, lang } = parsedQuery(rawQuery(new URLSearchParams(canonical))).query;
  return [theme, w === null ? null : `w${w}`, h === null ? null : `h${h}`, lang].filter((part) => part !== null);
}
