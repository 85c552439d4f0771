import { z } from "zod";
import { claimObject } from "../../export/json";
import { claimSchema } from "../../export/json/claim-schema";
import { claimText } from "../../format/claim-words";
import type { Claim } from "../../ledger/claim";
import type { Report } from "../../ledger/report";
import { queryString, wholeLedger } from "../../query/query";
import { pinnedQuery } from "../../query/selection";
import { siteAddress } from "../../query/site-address";
import { partsOf } from "../parts";
import { pageSchema } from "../records";
import type { Asked, Resource } from "../resource";
import { selectedClaims } from "../selected-claims";

const schema = claimSchema.extend({
  report: z.string().describe("The report that it was read from, by id."),
  event: z.string().describe("What it is about, by id: an attack, or a period, whose figures are never an attack’s."),
  text: z.string().describe("The figure in words, with its unit where the measure has several."),
  withdrawn: z.string().nullable().describe("Why it was withdrawn; null while it stands. A list holds none that is."),
  page: pageSchema,
});

/** A claim with the report that it was read from. */
interface ReadClaim {
  readonly claim: Claim;
  readonly report: Report;
}

function answered({ claim, report }: ReadClaim, { selection, site }: Asked): z.infer<typeof schema> {
  const { ledger } = selection;
  const { asOf, rev } = pinnedQuery(selection);
  const query = queryString({ ...wholeLedger, asOf, rev });
  return {
    ...claimObject(claim, { report }, ledger),
    text: claimText(claim),
    withdrawn: ledger.standings.get(claim.id)?.withdrawn ?? null,
    page: siteAddress(`/reports/${report.id}${query}#claim-${claim.id}`, site),
  };
}

/** The figures as they were stated, each in one report. */
export const claims = {
  singular: "claim",
  holds: "Claims: each figure as one report states it, with who said it and the few words it was read from.",
  parameters: ["from", "to", "place", "measure", "attack", "asOf", "rev"],
  schema,
  parts: (asked) => {
    const { reports, claimsOf } = selectedClaims(asked.selection);
    return partsOf(
      reports,
      (report) =>
        claimsOf(report).map((claim) => ({ key: claim.id, object: () => answered({ claim, report }, asked) })),
      ({ id }, key) => asked.selection.ledger.claims.get(key)?.report === id,
    );
  },
  byId: {
    parameters: ["rev"],
    // A claim that was withdrawn is still told; one whose report was leads to no words any more.
    one: (id, asked) => {
      const { claims: known, reports } = asked.selection.ledger;
      const claim = known.get(id);
      const report = claim && reports.get(claim.report);
      return report === undefined || claim === undefined ? null : answered({ claim, report }, asked);
    },
    ids: ({ selection }) => selection.ledger.claims.keys(),
  },
} as const satisfies Resource;
