const months = "january|february|march|april|may|june|july|august|september|october|november|december";
const monthNames = months.split("|");
const dayOfMonth = new RegExp(`\\b(?:(\\d{1,2}) (${months})|(${months}) (\\d{1,2}))\\b`, "iu");
const dayMs = 86_400_000;

/** The last such day of the calendar before a day or on it; null for one that no month has. */
function lastSuchDay(month: number, day: number, publishedOn: string): string | null {
  const ofYear = (year: number) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const year = Number(publishedOn.slice(0, 4));
  const on = ofYear(year) <= publishedOn ? ofYear(year) : ofYear(year - 1);
  const at = Date.parse(`${on}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(on) ? on : null;
}

/** The first day and month that words name ("3 February"), with its words; `on`: the last such day until the one given, null for one that no month has. Null where they name none. */
export function datedDay(
  words: string,
  publishedOn: string,
): { readonly words: string; readonly on: string | null } | null {
  const [date, day, month = "", ownMonth = month, ownDay = day] = dayOfMonth.exec(words) ?? [];
  if (date === undefined) return null;
  return { words: date, on: lastSuchDay(monthNames.indexOf(ownMonth.toLowerCase()) + 1, Number(ownDay), publishedOn) };
}

/** The calendar day before one. Throws for what is no day. */
export function dayEarlier(on: string): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);
}
