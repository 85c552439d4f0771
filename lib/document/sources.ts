import { group } from "d3-array";
import type { Claim } from "../ledger/claim";
import type { Estimate } from "../ledger/estimate";
import type { Ledger } from "../ledger/fold";
import { byCodeUnits } from "../ledger/order";
import type { Report } from "../ledger/report";
import { type InSteps, outcome } from "../query/steps";
import type { Bin } from "../series/bin";
import type { DocumentSource } from "./chart-document";
import { claimPart, tableClaims } from "./claim-part";
import type { Cell, Table } from "./table";

/** Reports by day of publication, then by id; day by day, since many of one day are sorted in a fraction of the time. */
export function byPublication(reports: Iterable<Report>): Report[] {
  const days = group(reports, ({ publishedOn }) => publishedOn);
  return [...days.keys()].sort().flatMap((on) => (days.get(on) ?? []).sort((a, b) => byCodeUnits(a.id, b.id)));
}

function known(ids: Iterable<string>, { reports }: Pick<Ledger, "reports">): Report[] {
  return byPublication([...ids].flatMap((id) => reports.get(id) ?? []));
}

/**
 * The reports behind a table's figures, the notes' among them, in order of publication, each with the claims read there: those the
 * estimates kept, and those about the same measure and unit that they set aside, for whatever reason, as far as they stand and were known.
 */
export function tableSources(table: Table, ledger: Ledger): DocumentSource[] {
  const claims = [...tableClaims(table).values()].map(({ claim }) => claim);
  const ofReport = group(claims, ({ report }) => report);
  return known(ofReport.keys(), ledger).map((report) => ({ report, claims: ofReport.get(report.id) ?? [] }));
}

function reportIds(claims: Iterable<{ readonly claim: Claim }>): ReadonlySet<string> {
  return new Set([...claims].map(({ claim }) => claim.report));
}

/** The reports of the claims that `claimsBehind` gives of some figures. */
function reportIdsBehind(estimates: readonly Estimate[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { kept, setAside } of estimates) {
    for (const { report } of kept) ids.add(report);
    for (const { claim, reason } of setAside) if (claimPart(reason) !== null) ids.add(claim.report);
  }
  return ids;
}

const idsOf = new WeakMap<Bin, ReadonlySet<string>>();

/** The reports behind what several attacks come to, worked out once for as long as that stands. */
function idsBehind({ subject }: Cell): ReadonlySet<string> | null {
  if (subject.kind !== "aggregate") return null;
  const kept = idsOf.get(subject.bin) ?? reportIdsBehind(subject.behind);
  idsOf.set(subject.bin, kept);
  return kept;
}

/**
 * The reports that `tableSources` gives, in its order, without their claims: quick also for a table of what very many attacks come to. A step for
 * each figure of several attacks.
 */
export function* reportSteps({ rows, ...table }: Table, ledger: Pick<Ledger, "reports">): InSteps<Report[]> {
  const aggregates: ReadonlySet<string>[] = [];
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const own = idsBehind(cell);
    if (own === null) continue;
    aggregates.push(own);
    yield;
  }
  const others = rows.map((row) => ({
    ...row,
    cells: row.cells.filter(({ subject }) => subject.kind !== "aggregate"),
  }));
  const ids = new Set(reportIds(tableClaims({ ...table, rows: others }).values()));
  for (const own of aggregates) {
    for (const id of own) ids.add(id);
    yield;
  }
  return known(ids, ledger);
}

/** The reports that `reportSteps` comes to, all at once. */
export function tableReports(table: Table, ledger: Pick<Ledger, "reports">): Report[] {
  return outcome(reportSteps(table, ledger));
}
