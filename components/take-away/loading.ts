import { useEffect, useRef, useState } from "react";
import { answerAt, detailOf } from "./answer";

/** How far what was asked for has come. While more is loaded, `latest` is what was there before; null at first and after a failure. */
export interface Loading<T> {
  readonly state: "loading" | "ready" | "failed";
  readonly latest: T | null;
  /** Why it failed, in words for the reader; "" where it did not. */
  readonly detail: string;
  readonly retry: () => void;
}

interface Settled<T> {
  readonly asked: string;
  readonly latest: T | null;
  readonly detail: string;
}

/** As long as a reader may still be typing, in ms. */
const typingMs = 250;
/** How long an answer is waited for, in ms: the files of a whole page take their time. */
const longestWaitMs = 60_000;

/**
 * What an address gives, read by `reading`, which has to be one function for as long as it is asked. An address that takes another's place is
 * asked for once it has stood for a moment; an answer to the one before it is dropped.
 */
export function useLoaded<T>(href: string, reading: (response: Response) => Promise<T>): Loading<T> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<Settled<T> | null>(null);
  const isFirst = useRef(true);
  const asked = `${attempt} ${href}`;
  useEffect(() => {
    let isWanted = true;
    const waiting = new AbortController();
    const settle = (latest: T | null, detail: string) => {
      if (isWanted) setSettled({ asked, latest, detail });
    };
    const load = () => {
      isFirst.current = false;
      answerAt(href, waiting.signal)
        .then(reading)
        .then(
          (loaded) => settle(loaded, ""),
          (cause: unknown) => settle(null, detailOf(cause)),
        );
    };
    const timers = [setTimeout(load, isFirst.current ? 0 : typingMs), setTimeout(() => waiting.abort(), longestWaitMs)];
    return () => {
      isWanted = false;
      for (const timer of timers) clearTimeout(timer);
      waiting.abort();
    };
  }, [href, asked, reading]);
  const isSettled = settled?.asked === asked;
  const latest = settled?.latest ?? null;
  const state = !isSettled ? "loading" : latest === null ? "failed" : "ready";
  return { state, latest, detail: settled?.detail ?? "", retry: () => setAttempt((before) => before + 1) };
}
