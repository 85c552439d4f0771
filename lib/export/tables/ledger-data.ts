import { group } from "d3-array";
import { type ClaimRow, eventClaimRows } from "../../document/claim-rows";
import { dayText } from "../../format/day";
import { countText } from "../../format/unit";
import { byCodeUnits } from "../../ledger/order";
import { queryString } from "../../query/query";
import { asOfMsOf, byNight, pinnedQuery, type Selection } from "../../query/selection";
import { claimTable } from "./claim-table";
import type { ClaimSet } from "./data-set";
import { recordTable } from "./record-table";
import { reportsOf, sourceTable } from "./source-table";

function subtitleOf({ attacks, periods }: Selection): string {
  const [first, last] = [attacks[0]?.event.nightOf, attacks.at(-1)?.event.nightOf];
  const days =
    first === undefined || last === undefined
      ? ""
      : `, ${[...new Set([first, last])].map((on) => dayText(on)).join(" to ")}`;
  return `${countText(attacks.length, "attack")}${days}; ${countText(periods.length, "period")}`;
}

/** Claims by report in order of publication, and within one as their events have them. */
function byReport(claims: readonly ClaimRow[]): ClaimRow[] {
  const reports = [...group(claims, ({ report }) => report).entries()];
  return reports
    .sort(([a], [b]) => byCodeUnits(a.publishedOn, b.publishedOn) || byCodeUnits(a.id, b.id))
    .flatMap(([, own]) => own);
}

/**
 * Every claim that the ledger has about the attacks and periods of a selection, those set aside and those since replaced too, and as records with
 * all that they lean on: taken into an empty ledger they give the same estimates of each. Events of which there is no claim are among the
 * records; what was withdrawn is not. Without the figures of charts, which stand on these.
 */
export function ledgerData(asked: Selection): ClaimSet {
  const selection = byNight(asked);
  const { ledger, query, attacks, periods } = selection;
  const events = [...attacks, ...periods];
  const asOfMs = asOfMsOf(selection);
  const claims = byReport(events.flatMap(({ event, readings }) => eventClaimRows(event.id, readings, ledger, asOfMs)));
  return {
    id: "ledger",
    title: "Every claim in the ledger",
    subtitle: subtitleOf(selection),
    documents: [],
    estimates: null,
    claims: claimTable(claims),
    sources: sourceTable(claims),
    records: recordTable(
      claims,
      ledger,
      events.map(({ event }) => event.id),
    ),
    reports: reportsOf(claims),
    revision: ledger.revision,
    asOf: query.asOf,
    permalink: `/data${queryString(pinnedQuery(selection))}`,
  };
}
