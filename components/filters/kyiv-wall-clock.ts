import { kyivZone } from "../../lib/ledger/kyiv-time";

// Swedish writes dates as ISO 8601 does, with a space where a form field wants a T.
const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: kyivZone, dateStyle: "short", timeStyle: "short" });

/** An instant as the clocks in Kyiv showed it, to the minute, as a form field holds it: "2026-01-24T08:00"; "" for null. */
export function kyivWallClock(at: string | null): string {
  return at === null ? "" : clock.format(Date.parse(at)).replace(" ", "T");
}
