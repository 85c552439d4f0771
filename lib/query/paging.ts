import type { RawQuery } from "./query";

/** One page of a long list. `page` and `pages` count from 1; an empty list has one page without rows. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly page: number;
  readonly pages: number;
  /** The place of the first row in the whole list, from 0. */
  readonly offset: number;
  readonly total: number;
}

/** The name of the parameter that says which page of a list is asked for; it narrows nothing, so no file and no link elsewhere carries it. */
const pageParameter = "page";

/** The page that an address asks for, from 1; the first where it names none, or nothing that is a page's number. */
export function askedPage(raw: RawQuery): number {
  const given = raw[pageParameter];
  const text = typeof given === "string" ? given : given?.[0];
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 1;
}

/** A page of a list, each of `size` rows; the last page where one beyond it is asked for. */
export function pageOf<T>(list: readonly T[], asked: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(Math.max(1, asked), pages);
  const offset = (page - 1) * size;
  return { rows: list.slice(offset, offset + size), page, pages, offset, total: list.length };
}

/** A path with a canonical query string ("" or "?...") and a page of its list; the first page has no number. */
export function pageHref(path: string, query: string, page: number): string {
  if (page === 1) return `${path}${query}`;
  return `${path}${query === "" ? "?" : `${query}&`}${pageParameter}=${page}`;
}
