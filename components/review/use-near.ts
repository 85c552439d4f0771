import { type Dispatch, type SetStateAction, useEffect, useRef } from "react";
import { segmentDay } from "../../lib/review/near-events";
import { isPlausibleDay } from "../../lib/review/plausible-day";
import type { Review } from "../../lib/review/review";
import { recordsNear } from "./asked";
import { type Known, withNear } from "./known";

/** The days that a review's passages and new events are of. */
function daysOf({ report, segments, attacks }: Review): string[] {
  const days = [
    report.publishedOn,
    ...segments.map((segment) => segmentDay(segment, report.publishedOn)),
    ...attacks.map(({ nightOf }) => nightOf),
  ];
  return [...new Set(days)].filter((day) => day !== null && isPlausibleDay(day, Date.now())) as string[];
}

function eventsOf({ segments, figures, attacks, periods }: Review, { events }: Known): string[] {
  const own = new Set([...attacks, ...periods, ...events].map(({ id }) => id));
  const named = [
    ...segments.map(({ event }) => event),
    ...figures.flatMap(({ fields, held }) => [fields.event, held?.fields.event ?? null]),
  ];
  return [...new Set(named)].filter((id) => id !== null && !own.has(id)) as string[];
}

const retryMs = 3_000;

/** Asks the server for the records around the days of a review, and for the events that it names, as they change; again where no answer comes. */
export function useNear(review: Review, known: Known, setKnown: Dispatch<SetStateAction<Known>>): void {
  const asked = useRef(new Set<string>());
  const wanted = JSON.stringify([
    daysOf(review).filter((day) => !asked.current.has(day)),
    eventsOf(review, known).filter((id) => !asked.current.has(id)),
  ]);
  useEffect(() => {
    const [days, ids] = JSON.parse(wanted) as [string[], string[]];
    if (days.length + ids.length === 0) return;
    const waiting = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () =>
      recordsNear(days.slice(0, 60), ids, waiting.signal).then(
        (near) => {
          for (const one of [...days, ...ids]) asked.current.add(one);
          setKnown((now) => withNear(now, near));
        },
        () => {
          if (!waiting.signal.aborted) timer = setTimeout(ask, retryMs);
        },
      );
    void ask();
    return () => {
      clearTimeout(timer);
      waiting.abort();
    };
  }, [wanted, setKnown]);
}
