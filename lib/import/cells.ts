import { calendarDaySchema } from "../ledger/kyiv-time";

/** A number in a cell: null for a blank one; what is wrong with the cell where it is no count. Blank is never zero. */
export type CountCell = { readonly count: number | null } | { readonly fault: string };

/** A cell as a count of whole things: "12", "12.0"; blank, "NaN" and "-" as they stand for nothing are null. */
export function countCell(cell: string): CountCell {
  if (cell === "" || /^(?:nan|na|n\/a|null)$/i.test(cell)) return { count: null };
  if (!/^\d{1,9}(?:\.0+)?$/.test(cell)) return { fault: `"${cell}" is no whole number of 0 or more; correct it` };
  return { count: Number(cell) };
}

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const firstDay = "2014-01-01";

/** Why a day is none of an attack that a file may tell of, to follow its words; null for one from 2014 to `todayOn`, days as YYYY-MM-DD. */
export function attackDayFault(on: string, todayOn: string): string | null {
  if (on < firstDay) return `is before ${firstDay}; correct it`;
  return on > todayOn ? `has not come yet (today is ${todayOn}); correct it` : null;
}

/** A cell as a calendar day, "2024-01-05" or "05 January 2024"; null for any other. */
export function dayCell(cell: string): string | null {
  const named = /^(\d{1,2})[ -]([A-Za-z]+)[ -](\d{4})$/.exec(cell);
  const month = monthNames.findIndex((name) => named !== null && name.startsWith((named[2] ?? "").toLowerCase())) + 1;
  const pad = (part: string | number | undefined) => String(part).padStart(2, "0");
  const day = named === null || month === 0 ? cell : `${named[3]}-${pad(month)}-${pad(named[1])}`;
  return calendarDaySchema.safeParse(day).success ? day : null;
}
