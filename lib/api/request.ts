import { type Notice, type ParameterName, parameters, parsedQuery, type Query, rawQuery } from "../query/query";
import { shownValue } from "../query/shown-value";
import { limits, pagingParameters, type QueryParameter, queryMeanings } from "./parameters";
import { type ApiProblem, apiProblem } from "./problem";

/** What a request asks of a resource. */
export interface ApiRequest {
  readonly query: Query;
  readonly limit: number;
  /** As it was sent; null for the first of several answers. */
  readonly cursor: string | null;
}

export type Understood<T> = { readonly asked: T } | { readonly problems: readonly ApiProblem[] };

type Paging = keyof typeof pagingParameters;

/** An API must not pass over a filter that is misspelt, since it would then answer more than was asked. */
function strangerProblems(search: URLSearchParams, known: readonly string[]): ApiProblem[] {
  const strangers = [...new Set(search.keys())].filter((name) => !known.includes(name));
  return strangers.flatMap((name) => {
    const value = search.get(name) ?? "";
    const isPageParameter = Object.hasOwn(parameters, name) || Object.hasOwn(pagingParameters, name);
    // An untouched field of a form.
    if (isPageParameter && value === "") return [];
    const wrong = `“${shownValue(name)}” is not a parameter here`;
    return [apiProblem(name, value, wrong, known.length === 0 ? "there is none" : `known: ${known.join(", ")}`)];
  });
}

function repeatProblem(name: string, values: readonly string[]): ApiProblem[] {
  const other = values[1];
  return other === undefined
    ? []
    : [apiProblem(name, other, `“${shownValue(other)}” is one ${name} too many`, "name one")];
}

/** What was said to a page's reader, said to a program: a page shows something all the same, an API does not. */
function problemOfNotice({ parameter, value, message }: Notice, search: URLSearchParams): ApiProblem {
  const { schema, remedy } = parameters[parameter as ParameterName];
  if (!schema.safeParse(value).success) return { parameter, value, message, remedy: `expected ${remedy}` };
  if (new Set(search.getAll(parameter).filter(Boolean)).size > 1) {
    return apiProblem(parameter, value, `“${value}” is one ${parameter} too many`, "name one");
  }
  return apiProblem(parameter, value, `“${value}” is after “to”`, "give a “from” that is not");
}

/** What of a ledger is asked for and is not there, as a selection has noticed it. */
export function unknownRecordProblems(notices: readonly Notice[]): ApiProblem[] {
  return notices.map(({ parameter, value, message }) => {
    const { remedy } = parameters[parameter as ParameterName];
    return apiProblem(parameter, value, message.replace(/\.$/, ""), `expected ${remedy}`);
  });
}

function queryProblems(search: URLSearchParams): { readonly query: Query; readonly problems: readonly ApiProblem[] } {
  const { query, notices } = parsedQuery(rawQuery(search));
  return { query, problems: notices.map((notice) => problemOfNotice(notice, search)) };
}

function pagingValue(search: URLSearchParams, name: Paging): { value: string | null; problems: readonly ApiProblem[] } {
  const values = [...new Set(search.getAll(name).filter(Boolean))];
  const [value = null] = values;
  const { schema, remedy } = pagingParameters[name];
  if (value === null || schema.safeParse(value).success) return { value, problems: repeatProblem(name, values) };
  const wrong = `“${shownValue(value)}” is not a valid ${name}`;
  return { value: null, problems: [apiProblem(name, value, wrong, `expected ${remedy}`)] };
}

/**
 * What a query string asks of a resource that takes some parameters, in a list or, without paging, of one object. Everything in it has to be
 * understood: an unknown parameter, one that the resource does not take, and a value that is not valid are problems, all of them named.
 */
export function apiRequest(
  search: URLSearchParams,
  taken: readonly QueryParameter[],
  { isList }: { readonly isList: boolean },
): Understood<ApiRequest> {
  const known = [...taken, ...(isList ? Object.keys(pagingParameters) : [])];
  const own = new URLSearchParams(
    [...search].filter(([name]) => Object.hasOwn(queryMeanings, name) && known.includes(name)),
  );
  const { query, problems } = queryProblems(own);
  const limit = pagingValue(isList ? search : own, "limit");
  const cursor = pagingValue(isList ? search : own, "cursor");
  const all = [...strangerProblems(search, known), ...problems, ...limit.problems, ...cursor.problems];
  if (all.length > 0) return { problems: all };
  return { asked: { query, limit: limit.value === null ? limits.usual : Number(limit.value), cursor: cursor.value } };
}
