import type { Claim } from "./claim";
import type { Reports } from "./claim-time";

/**
 * Who a claim counts as, so that ten reprints of one mayor are one source: its attributor; for a report in its own voice the
 * agency it reprints, else its publisher, else the report alone.
 */
export function sourceKey(claim: Claim, reports: Reports): string {
  if (claim.attributedTo !== null) return `attributor:${claim.attributedTo}`;
  const report = reports.get(claim.report);
  const voice = report?.origin ?? report?.publisher;
  return voice ? `voice:${voice}` : `report:${claim.report}`;
}
