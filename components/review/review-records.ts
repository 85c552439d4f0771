import { createContext, useContext } from "react";
import type { Decision } from "../../lib/review/decisions";
import type { NearRecords } from "../../lib/review/near-records";

/** How parts deep in the page add records to the review. */
export interface ReviewRecords {
  readonly decide: (decision: Decision) => void;
  /** Takes up records of the ledger that were asked for. */
  readonly learn: (near: NearRecords) => void;
}

const context = createContext<ReviewRecords | null>(null);

export const ReviewRecordsProvider = context.Provider;

/** The way to add records to the review around. Throws outside one. */
export function useReviewRecords(): ReviewRecords {
  const records = useContext(context);
  if (records === null) throw new Error("useReviewRecords: no review is around; put ReviewRecordsProvider above");
  return records;
}
