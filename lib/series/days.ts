const dayMs = 86_400_000;

/** A text that was to be a calendar day and is none. */
export class CalendarDayError extends RangeError {
  constructor(on: string) {
    super(`"${on}" is no calendar day; write it as YYYY-MM-DD`);
    this.name = "CalendarDayError";
  }
}

/** A calendar day as days since 1 January 1970, whatever the machine's zone; NaN for what is none. */
export function dayNumber(on: string): number {
  return Date.parse(`${on}T00:00:00Z`) / dayMs;
}

/** The calendar day, `YYYY-MM-DD`, that is so many days after 1 January 1970. */
export function dayOfNumber(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** How many days there are from one to another, both included. */
export function daysBetween(fromOn: string, toOn: string): number {
  return dayNumber(toOn) - dayNumber(fromOn) + 1;
}
