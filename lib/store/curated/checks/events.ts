import type { Event } from "../../../ledger/event";
import { fieldOf, problemText } from "../record";
import { type RecordIndex, recordsOf } from "../record-index";

const dayMs = 86_400_000;

/** Attacks that no claim is about: an attack is there for its figures. */
export function attackWithoutClaimProblems({ all }: RecordIndex): string[] {
  const reported = new Set(recordsOf(all, "claim").map(({ body }) => body.event));
  return recordsOf(all, "event")
    .filter(({ body }) => body.kind === "attack" && !reported.has(body.id))
    .map((event) =>
      problemText(
        event,
        `no claim is about the attack "${event.body.id}"; add a report with its claims, or remove the attack`,
      ),
    );
}

/** Attack windows with hours that their precision does not have, or that end before they start; periods likewise. */
export function eventTimeProblems({ all }: RecordIndex): string[] {
  return recordsOf(all, "event").flatMap((event) => {
    if (event.body.kind === "period") {
      const { fromOn, toOn } = event.body;
      if (toOn === null || fromOn <= toOn) return [];
      return [problemText(fieldOf(event, "toOn"), `${toOn} is before fromOn ${fromOn}; swap or correct them`)];
    }
    const { precision, start, end } = event.body.window;
    const hasHours = start !== null || end !== null;
    if (hasHours && (precision === "day" || precision === "night")) {
      const message = `precision "${precision}" has no start or end; set both null, or give the precision "hour" or "minute"`;
      return [problemText(fieldOf(event, "window"), message)];
    }
    if (!hasHours && (precision === "hour" || precision === "minute")) {
      const message = `precision "${precision}" needs a start or an end; give one, or the precision "day" or "night"`;
      return [problemText(fieldOf(event, "window"), message)];
    }
    if (start === null || end === null || Date.parse(start) <= Date.parse(end)) return [];
    return [problemText(fieldOf(event, "window", "end"), `${end} is before start ${start}; swap or correct them`)];
  });
}

/** The first day on which anything of an event can have been printed: a night begins on the eve of the day it is counted for. */
function firstDayOn(event: Event): string {
  if (event.kind === "period") return event.fromOn;
  return new Date(Date.parse(event.nightOf) - dayMs).toISOString().slice(0, 10);
}

/** Claims about an event that had not yet begun when their report was published. */
export function prematureClaimProblems(index: RecordIndex): string[] {
  return recordsOf(index.all, "claim").flatMap((claim) => {
    const event = index.event.get(claim.body.event)?.body;
    const publishedOn = index.report.get(claim.body.report)?.body.publishedOn;
    if (event === undefined || publishedOn === undefined || publishedOn >= firstDayOn(event)) return [];
    return [
      problemText(
        fieldOf(claim, "event"),
        `the report was published on ${publishedOn}, before "${event.id}" (from ${firstDayOn(event)}); correct the event or the date`,
      ),
    ];
  });
}
