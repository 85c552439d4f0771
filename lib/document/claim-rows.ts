import { group } from "d3-array";
import { publisherText, statedByText } from "../format/attribution";
import { claimText, claimTimeText } from "../format/claim-words";
import { placeSetText } from "../format/place";
import { subtypeText } from "../format/subtype";
import { countedValueText } from "../format/value";
import { anchorHref } from "../ledger/anchor";
import type { Claim } from "../ledger/claim";
import { isKnownAt } from "../ledger/claim-time";
import type { Estimate } from "../ledger/estimate";
import { isStanding, type Ledger } from "../ledger/fold";
import { measureOf } from "../ledger/measures/registry";
import { byCodeUnits } from "../ledger/order";
import type { Reading, Readings } from "../ledger/reading";
import type { Report } from "../ledger/report";
import type { DocumentSource } from "./chart-document";
import { type ClaimPart, claimParts, claimsBehind, tableClaims } from "./claim-part";
import { isNamedUnit } from "./named-unit";
import type { Table } from "./table";

/** What claims name by id, from the ledger they stand in. */
export type ClaimNames = Pick<Ledger, "places" | "attributors" | "events">;

const partTexts: Readonly<Record<ClaimPart, string | null>> = {
  kept: null,
  earlier: "an earlier figure, since replaced",
  aside: "set aside for another claim of the same source",
  beside: "for other ground or only some of those counted",
};

/** What is said of a claim that no figure stands on; null for one that a figure does. */
export function claimPartText({ part }: Pick<ClaimRow, "part">): string | null {
  return partTexts[part];
}

/** A claim in words, for a table, a speaker's notes or a file: all that leads to it and to the words it was read from. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly report: Report;
  readonly part: ClaimPart;
  /** The event's name: "Kyiv, 24 April 2025". */
  readonly event: string;
  /** What is counted, with the subset where it is one: "Injured (children)". */
  readonly counted: string;
  /** "at least 15", with its unit where the measure has several. */
  readonly value: string;
  readonly places: string;
  readonly statedBy: string;
  readonly publishedBy: string;
  /** When it held, or when it was published where no time is printed. */
  readonly time: string;
  /** The few words of the report that it was read from. */
  readonly words: string;
  /** The address that opens the report at these words; null where the report has none. */
  readonly href: string | null;
}

/** A claim's figure with its unit, unless what is counted names that already: "8" of "Killed", but "2.5 hours" of "Duration". */
function figureText(claim: Claim, label: string): string {
  return isNamedUnit(claim.unit, label) ? claimText(claim) : countedValueText(claim.value, claim);
}

/** A claim in words, with what figures have of it. What it names by an id that is not there is called by that id. */
export function claimRow(claim: Claim, report: Report, part: ClaimPart, names: ClaimNames): ClaimRow {
  const { label } = measureOf(claim.measure);
  const attributor = claim.attributedTo === null ? null : (names.attributors.get(claim.attributedTo) ?? null);
  return {
    claim,
    report,
    part,
    event: names.events.get(claim.event)?.label ?? claim.event,
    counted: claim.subtype === null ? label : `${label} (${subtypeText(claim.subtype)})`,
    value: figureText(claim, label),
    places: placeSetText(claim.places, names.places),
    statedBy: statedByText(attributor),
    publishedBy: publisherText(report),
    time: claimTimeText(claim, report),
    words: claim.anchor.exact,
    href: anchorHref(report.url, claim.anchor),
  };
}

/** Every claim behind a document's figures in words, those set aside too, by report in order of publication; none without sources. */
export function claimRows(
  { table, sources }: { readonly table: Table; readonly sources: readonly DocumentSource[] },
  names: ClaimNames,
): ClaimRow[] {
  const behind = tableClaims(table);
  return sources.flatMap(({ report, claims }) =>
    claims.map((claim) => claimRow(claim, report, behind.get(claim.id)?.part ?? "kept", names)),
  );
}

/** Each claim once, in the order given; of several rows of one claim the one that figures have most of. */
export function distinctClaimRows(rows: readonly ClaimRow[]): ClaimRow[] {
  const rank = ({ part }: ClaimRow) => claimParts.indexOf(part);
  return [...group(rows, ({ claim }) => claim.id).values()].flatMap((same) => {
    const [nearest] = [...same].sort((a, b) => rank(a) - rank(b));
    return nearest === undefined ? [] : [nearest];
  });
}

function readEstimates({ headlines, subsets }: Reading): Estimate[] {
  return [...headlines.flatMap(({ estimate, beside, parts }) => [estimate, ...beside, ...parts]), ...subsets];
}

/**
 * Every claim about an event that stands and was known at an instant (milliseconds since the epoch; null for now), whatever its measure, in
 * words, by report in order of publication; those too that no headline tells.
 */
export function eventClaimRows(event: string, readings: Readings, ledger: Ledger, asOfMs: number | null): ClaimRow[] {
  const behind = claimsBehind([...readings.values()].flatMap(readEstimates));
  return (ledger.claimsOfEvent.get(event) ?? [])
    .flatMap((claim) => {
      const report = isStanding(ledger, claim.id) ? ledger.reports.get(claim.report) : undefined;
      const isTold = report !== undefined && isStanding(ledger, report.id) && isKnownAt(claim, ledger.reports, asOfMs);
      return isTold ? [claimRow(claim, report, behind.get(claim.id)?.part ?? "aside", ledger)] : [];
    })
    .sort((a, b) => byCodeUnits(a.report.publishedOn, b.report.publishedOn) || byCodeUnits(a.report.id, b.report.id));
}
