import { dayText } from "../../lib/format/day";
import type { Report } from "../../lib/ledger/report";

/** What a report is called: its title; where none is printed "Untitled report of 10 July 2025". */
export function reportHeading({ title, publishedOn }: Pick<Report, "title" | "publishedOn">): string {
  return title ?? `Untitled report of ${dayText(publishedOn)}`;
}
