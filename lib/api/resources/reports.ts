import { z } from "zod";
import { isStanding } from "../../ledger/fold";
import { byCodeUnits } from "../../ledger/order";
import { type Report, reportSchema } from "../../ledger/report";
import { queryString, wholeLedger } from "../../query/query";
import { pinnedQuery } from "../../query/selection";
import { siteAddress } from "../../query/site-address";
import { partsOf, singleParts } from "../parts";
import { pageSchema } from "../records";
import type { Asked, Parts, Resource } from "../resource";
import { reportsByPublication, selectedClaims } from "../selected-claims";

const { id, publisher, origin, title, url, publishedOn, publishedOnBasis, textSha256 } = reportSchema.shape;

const schema = z.object({
  id,
  publisher: publisher.describe("Who printed it; null where the copy at hand does not say."),
  origin: origin.describe("The agency that it reprints."),
  title,
  url,
  publishedOn,
  publishedOnBasis: publishedOnBasis.describe("Whether the day is printed, or else how it is known."),
  textSha256: textSha256.describe(
    "The SHA-256 of the text that the anchors’ offsets are into. The text itself is not kept.",
  ),
  note: z.string().nullable(),
  claims: z.array(z.string()).describe("Every figure read from it that stands, by the claims’ ids."),
  page: pageSchema,
});

function reportObject(report: Report, { selection, site }: Asked): z.infer<typeof schema> {
  const { ledger } = selection;
  const { asOf, rev } = pinnedQuery(selection);
  const claims = (ledger.claimsOfReport.get(report.id) ?? []).filter((claim) => isStanding(ledger, claim.id));
  return {
    id: report.id,
    publisher: report.publisher,
    origin: report.origin,
    title: report.title,
    url: report.url,
    publishedOn: report.publishedOn,
    publishedOnBasis: report.publishedOnBasis,
    textSha256: report.textSha256,
    note: report.note ?? null,
    claims: claims.map((claim) => claim.id).sort(byCodeUnits),
    page: siteAddress(`/reports/${report.id}${queryString({ ...wholeLedger, asOf, rev })}`, site),
  };
}

/** Every report where nothing is asked for, those that give no figure too; else the reports of the claims asked for. */
function selectedParts(asked: Asked): Parts {
  const { ledger, query } = asked.selection;
  const objectOf = (report: Report) => reportObject(report, asked);
  if (queryString({ ...query, rev: null }) === "") {
    return singleParts(reportsByPublication(ledger), ({ id }) => id, objectOf);
  }
  const selected = selectedClaims(asked.selection);
  return partsOf(
    selected.reports,
    (report) => (selected.has(report) ? [{ key: report.id, object: () => objectOf(report) }] : []),
    (report, key) => report.id === key,
  );
}

/** The reports that figures were read from. */
export const reports = {
  singular: "report",
  holds:
    "Reports: the bibliographic record of each published document; with a filter, those that a figure asked for was read from.",
  parameters: ["from", "to", "place", "measure", "attack", "asOf", "rev"],
  schema,
  parts: selectedParts,
  byId: {
    parameters: ["rev"],
    one: (reportId, asked) => {
      const report = asked.selection.ledger.reports.get(reportId);
      return report === undefined ? null : reportObject(report, asked);
    },
    ids: ({ selection }) => reportsByPublication(selection.ledger).map((report) => report.id),
  },
} as const satisfies Resource;
