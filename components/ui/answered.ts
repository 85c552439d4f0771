/** What a server says that answers no: its status, and why in words (RFC 9457). */
export interface SaidNo {
  readonly status: number;
  readonly detail: string;
}

/** The server's answer was no; `answer` says why, with whatever else the address's own answers hold. */
export class RefusedError<Answer extends SaidNo = SaidNo> extends Error {
  override readonly name = "RefusedError";
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(answer.detail);
    this.answer = answer;
  }
}

/** No answer came: whether what was asked was done cannot be known. */
export class NoAnswerError extends Error {
  override readonly name = "NoAnswerError";
}

const longestWaitMs = 60_000;

/**
 * What an address of this site answers, as JSON. Rejects with a `RefusedError` for a no, and with a `NoAnswerError` where none came within a
 * minute; `signal` gives up earlier.
 */
export async function answered<T>(path: string, init: RequestInit, signal?: AbortSignal): Promise<T> {
  const limit = AbortSignal.timeout(longestWaitMs);
  let response: Response;
  try {
    const waiting = signal === undefined ? limit : AbortSignal.any([signal, limit]);
    response = await fetch(path, { cache: "no-store", ...init, signal: waiting });
  } catch {
    throw new NoAnswerError("The server could not be reached.");
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as T;
  const said = answer as SaidNo | null;
  const detail = said?.detail ?? `The server answered ${response.status} without saying why.`;
  throw new RefusedError({ ...said, status: response.status, detail });
}

/** A request that sends JSON. */
export function sentJson(body: unknown): RequestInit {
  return { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
}
