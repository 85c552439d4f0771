const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

const forms: readonly (readonly [pattern: RegExp, order: "dmy" | "mdy" | "ymd"])[] = [
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${monthWord},? (20\\d{2})\\b`, "i"), "dmy"],
  [new RegExp(`\\b${monthWord} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d{2})\\b`, "i"), "mdy"],
  [/\b(20\d{2})-(\d{2})-(\d{2})\b/, "ymd"],
];

/** Where a report prints its day: its first lines. */
const headLength = 600;

function calendarDay(year: string, month: string, day: string): string | null {
  const number = /^\d+$/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const on = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${on}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(on) ? on : null;
}

/** The first whole date in a report's opening lines, which is most often the day it was published; null where there is none. */
export function printedDay(text: string): string | null {
  const head = text.slice(0, headLength);
  const found = forms.flatMap(([pattern, order]) => {
    const match = pattern.exec(head);
    if (match === null) return [];
    const [, a = "", b = "", c = ""] = match;
    const on = order === "dmy" ? calendarDay(c, b, a) : order === "mdy" ? calendarDay(c, a, b) : calendarDay(a, b, c);
    return on === null ? [] : [{ at: match.index, on }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.on ?? null;
}
