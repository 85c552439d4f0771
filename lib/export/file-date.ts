import { max } from "d3-array";
import type { Report } from "../ledger/report";

/** What names the reports that it was made from. */
interface Sourced {
  readonly sources: readonly { readonly report: Pick<Report, "publishedOn"> }[];
}

/** What a file is dated when nothing in it was ever published, ISO 8601; the earliest date that a ZIP archive can hold. */
const undatedOn = "1980-01-01";

/**
 * The date that a file carries inside it (an archive's entries, a document's properties): the day the latest of its sources was published,
 * 00:00 UTC; 1 January 1980 without a source, or where that is earlier than it. Never the time of making, so that the same figures give the
 * same bytes.
 */
export function fileDate(documents: readonly Sourced[]): Date {
  const days = documents.flatMap(({ sources }) => sources.map(({ report }) => report.publishedOn));
  return new Date(`${max([undatedOn, ...days])}T00:00:00Z`);
}
