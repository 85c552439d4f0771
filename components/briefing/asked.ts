import type { Briefing } from "../../lib/ledger/briefing";
import type { ChangesAnswer, FiguresAnswer, PreviewAnswer, RecordAnswer, Refused } from "./answers";

/** The server's answer was no; `answer` says why. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly answer: Refused;

  constructor(answer: Refused) {
    super(answer.detail);
    this.answer = answer;
  }
}

/** No answer came: whether what was asked was done cannot be known. */
export class NoAnswerError extends Error {
  override readonly name = "NoAnswerError";
}

const longestWaitMs = 60_000;

/** As much as a browser sends after its page is closed, in characters. */
const mostKeptAlive = 15_000;

async function answered<T>(path: string, init: RequestInit, signal?: AbortSignal): Promise<T> {
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
  const said = answer as Refused | null;
  const detail = said?.detail ?? `The server answered ${response.status} without saying why.`;
  throw new RefusedError({ ...said, status: response.status, detail });
}

function sent(body: unknown): RequestInit {
  const text = JSON.stringify(body);
  return {
    method: "POST",
    body: text,
    headers: { "Content-Type": "application/json" },
    keepalive: text.length < mostKeptAlive,
  };
}

/** Saves a briefing as the version after `follows`. Asked again after an answer that was lost it changes nothing. */
export function recorded(briefing: Briefing, follows: number): Promise<RecordAnswer> {
  return answered(`/briefings/${briefing.id}/record`, sent({ briefing, follows }));
}

/** A slide of a briefing as it is being edited, in pictures. */
export function previewOf(briefing: Briefing, slide: string, signal: AbortSignal): Promise<PreviewAnswer> {
  return answered(`/briefings/${briefing.id}/preview`, { ...sent({ briefing, slide }), keepalive: false }, signal);
}

/** Which figures of a briefing as it is being edited have moved since it was frozen. */
export function changesOf(briefing: Briefing, signal: AbortSignal): Promise<ChangesAnswer> {
  return answered(`/briefings/${briefing.id}/changes`, { ...sent({ briefing }), keepalive: false }, signal);
}

/** The figures of an event at a revision that a text can hold. */
export function figuresOf(
  id: string,
  { event, revision }: { readonly event: string; readonly revision: number },
  signal: AbortSignal,
): Promise<FiguresAnswer> {
  const asked = new URLSearchParams({ event, revision: String(revision) });
  return answered(`/briefings/${id}/figures?${asked}`, {}, signal);
}
