import type { Briefing } from "../../lib/ledger/briefing";
import { answered, RefusedError, sentJson } from "../ui/answered";
import type { ChangesAnswer, FiguresAnswer, PreviewAnswer, RecordAnswer, Refused } from "./answers";

/** As much as a browser sends after its page is closed, in characters. */
const mostKeptAlive = 15_000;

function sent(body: unknown): RequestInit {
  const init = sentJson(body);
  return { ...init, keepalive: String(init.body).length < mostKeptAlive };
}

/** What a refusal of a briefing's addresses says; null for any other error. */
export function refusedAnswer(cause: unknown): Refused | null {
  return cause instanceof RefusedError ? (cause.answer as Refused) : null;
}

/** Saves a briefing as the version after `follows`. Asked again after an answer that was lost it changes nothing. */
export function recorded(briefing: Briefing, follows: number): Promise<RecordAnswer> {
  return answered(`/briefings/${briefing.id}/record`, sent({ briefing, follows }));
}

/** A slide of a briefing as it is being edited, in pictures. */
export function previewOf(briefing: Briefing, slide: string, signal: AbortSignal): Promise<PreviewAnswer> {
  return answered(`/briefings/${briefing.id}/preview`, sentJson({ briefing, slide }), signal);
}

/** Which figures of a briefing as it is being edited have moved since it was frozen. */
export function changesOf(briefing: Briefing, signal: AbortSignal): Promise<ChangesAnswer> {
  return answered(`/briefings/${briefing.id}/changes`, sentJson({ briefing }), signal);
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
