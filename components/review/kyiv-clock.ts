import { kyivWallClockMs, kyivZone } from "../../lib/ledger/kyiv-time";

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: kyivZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** An instant as a field for date and time has it, on Kyiv's clock; "" for none. */
export function wallClockOf(instant: string | null): string {
  const atMs = Date.parse(instant ?? "");
  return Number.isNaN(atMs) ? "" : clock.format(atMs).replace(" ", "T");
}

/** The instant of a date and time on Kyiv's clock, with its offset there; null where the field is empty. */
export function instantOfWallClock(wallClock: string): string | null {
  const [minutes = ""] = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(wallClock) ?? [];
  if (minutes === "") return null;
  const offsetHours = Math.round((Date.parse(`${minutes}:00Z`) - kyivWallClockMs(minutes)) / 3_600_000);
  return `${minutes}:00+${String(offsetHours).padStart(2, "0")}:00`;
}
