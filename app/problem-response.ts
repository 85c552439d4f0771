import { STATUS_CODES } from "node:http";
import { shownValue } from "../lib/query/shown-value";

/** What a problem says beyond its sentence, such as the value that was not known and the values that are. */
export type ProblemMembers = Readonly<Record<string, unknown>>;

/**
 * An answer that says what went wrong to a program (RFC 9457, application/problem+json), never stored by a cache.
 * `detail` is a sentence that names the value, the place and the remedy; `members` are added beside it, and `headers` to the answer's.
 */
export function problemResponse(
  status: number,
  detail: string,
  members: ProblemMembers = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const problem = { type: "about:blank", title: STATUS_CODES[status], status, detail, ...members };
  return new Response(`${JSON.stringify(problem, null, 2)}\n`, {
    status,
    headers: { ...headers, "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  });
}

/**
 * The problem of an answer that could not be made: 503 when the ledger cannot be read, else 500. Its cause goes to the server's log and
 * not to the reader.
 */
export function failureResponse(cause: unknown): Response {
  console.error(cause);
  // By name: the log is opened once for the process, and the class may be another bundle's than this one's.
  return cause instanceof Error && cause.name === "StoreError"
    ? problemResponse(503, "The ledger cannot be read at the moment; the server's log says why. Try again later.")
    : problemResponse(500, "The answer could not be made; the server's log says why.");
}

/** The problem of a name in an address that stands for nothing; `what` is the kind of thing it should name. */
export function unknownNameResponse(what: string, value: string, known: readonly string[]): Response {
  const shown = shownValue(value);
  return problemResponse(404, `There is no ${what} “${shown}”; known: ${known.join(", ")}.`, { value: shown, known });
}
