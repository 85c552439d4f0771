import { type Query, queryString, wholeLedger } from "../../lib/query/query";

/** Whether a query narrows what is shown; a theme, a size and a language do not. */
export function isNarrowing(query: Query): boolean {
  const { theme, w, h, lang } = wholeLedger;
  return queryString({ ...query, theme, w, h, lang }) !== "";
}
