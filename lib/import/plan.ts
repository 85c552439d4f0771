import { claimText } from "../format/claim-words";
import type { Claim } from "../ledger/claim";
import { bodySchemas, type Draft, type EntryKind } from "../ledger/entry";
import type { Ledger } from "../ledger/fold";
import { sha256 } from "../ledger/sha256";
import { textIdOf } from "../ledger/text";
import { canonicalJson } from "../store/canonical";
import { issueText, pathText } from "../store/curated/issue-text";
import type { Finding } from "./findings";
import type { Imported, RowReport } from "./format";
import { isReturned, type ToldReport, toldReport } from "./revised";

type PlannedKind = Exclude<EntryKind, "briefing" | "withdrawal">;

/** A record as the file would have it, and the line that it comes from. */
export interface Wanted {
  readonly kind: PlannedKind;
  readonly body: { readonly id: string };
  readonly line: number | null;
}

/** A record that an import adds or changes. */
export interface Change {
  readonly kind: PlannedKind;
  readonly id: string;
  readonly line: number | null;
  /** What it is, or what it says now: "launched 9, now 10". */
  readonly says: string;
}

/** What importing a file would do to a ledger: all of it or, with a problem, nothing. */
export interface ImportPlan extends Pick<Imported, "rowCount" | "usedCount" | "unread" | "flagged"> {
  /** In dependency order; none where there are problems. */
  readonly drafts: readonly Draft[];
  readonly added: readonly Change[];
  readonly changed: readonly Change[];
  readonly unchangedCount: number;
  readonly skipped: readonly Finding[];
  readonly problems: readonly Finding[];
}

const mapOf = {
  place: "places",
  attributor: "attributors",
  report: "reports",
  event: "events",
  claim: "claims",
  text: "texts",
} as const satisfies Record<PlannedKind, keyof Ledger>;

/** A report of a file with how it has to be recorded. */
interface Told {
  readonly report: RowReport;
  readonly told: ToldReport;
}

function wantedRecords(imported: Imported, reports: readonly Told[], ledger: Ledger): Wanted[] {
  const one =
    (kind: PlannedKind) =>
    (body: { readonly id: string }): Wanted => ({ kind, body, line: null });
  return [
    ...imported.places.map(one("place")),
    ...imported.attributors.map(one("attributor")),
    ...imported.events.map(one("event")),
    ...imported.records.map(({ kind, body }): Wanted => ({ kind, body, line: null })),
    ...reports.flatMap(({ report, told }): Wanted[] => {
      const textSha256 = sha256(told.text);
      // Nobody named now takes no name away that was given before.
      const publisher = report.body.publisher ?? ledger.reports.get(report.body.id)?.publisher ?? null;
      return [
        one("text")({ id: textIdOf(textSha256), text: told.text } as { id: string }),
        one("report")({ ...report.body, publisher, textSha256 } as { id: string }),
        ...told.claims.map(({ body, line }): Wanted => ({ kind: "claim", body, line })),
      ];
    }),
  ];
}

function saysOfChange(kind: PlannedKind, before: unknown, after: unknown): string {
  const fields = Object.keys({ ...(before as object), ...(after as object) }).filter((name) => {
    const [old, now] = [before, after].map((body) => (body as Record<string, unknown>)[name]);
    return canonicalJson(old ?? null) !== canonicalJson(now ?? null);
  });
  if (kind !== "claim") return `other than recorded: ${fields.join(", ")}`;
  const [old, now] = [before as Claim, after as Claim];
  if (fields.includes("value")) return `${old.measure}: ${claimText(old)}, now ${claimText(now)}`;
  if (fields.includes("subtype")) return `${now.measure}: ${old.subtype}, now ${now.subtype}`;
  if (fields.every((name) => name === "anchor"))
    return "the same figure; its words stand elsewhere in the report’s text";
  return `other than recorded: ${fields.join(", ")}`;
}

function saysOfAddition(kind: PlannedKind, body: { readonly id: string }): string {
  if (kind !== "claim") return kind;
  const claim = body as Claim;
  return `${claim.measure}${claim.subtype === null ? "" : ` (${claim.subtype})`}: ${claimText(claim)}`;
}

function withheldFindings(reports: readonly Told[]): Finding[] {
  return reports.flatMap(({ told }) =>
    told.withheld.map(({ id, line }) => {
      const says = `the total "${id}" that the ledger has is of more rows, or of another post; it stands, and what these rows add up to is not recorded`;
      return { line, column: null, says };
    }),
  );
}

function returnedFindings(ids: readonly string[]): Finding[] {
  const [first] = ids;
  if (first === undefined) return [];
  const says = `${ids.length} of its figures, "${first}" the first, go back to what a later import replaced; if this is the older of two files, do not record it`;
  return [{ line: null, column: null, says }];
}

/**
 * What an import would do, record by record. A record that the ledger has as it is needs nothing. One that somebody else recorded last, or that was
 * withdrawn, is left as it stands and told among the skipped, places and attributors apart, which are only named. Nothing is withdrawn:
 * a file may be of any stretch of time.
 */
export function importPlan(imported: Imported, ledger: Ledger, actor: string): ImportPlan {
  const [drafts, added, changed]: [Draft[], Change[], Change[]] = [[], [], []];
  const [skipped, problems] = [[...imported.skipped], [...imported.problems]];
  let unchangedCount = 0;
  const reports = imported.reports.map((report) => ({ report, told: toldReport(report, ledger, actor) }));
  const [seen, returned] = [new Set<string>(), [] as string[]];
  for (const { kind, body, line } of wantedRecords(imported, reports, ledger)) {
    const parsed = bodySchemas[kind].safeParse(body);
    if (!parsed.success) {
      const says = parsed.error.issues.map((issue) => `${pathText(issue.path)}: ${issueText(issue, body)}`).join("; ");
      problems.push({ line, column: null, says: `${kind} "${body.id}": ${says}` });
      continue;
    }
    const { id } = parsed.data;
    if (seen.has(id)) {
      if (kind === "claim")
        problems.push({ line, column: null, says: `the id "${id}" stands for two figures of the file` });
      continue;
    }
    seen.add(id);
    const standing = ledger.standings.get(id);
    const before = ledger[mapOf[kind]].get(id);
    if (standing?.withdrawn === null && before !== undefined && canonicalJson(before) === canonicalJson(parsed.data)) {
      unchangedCount += 1;
      continue;
    }
    if (standing !== undefined && (standing.actor !== actor || standing.withdrawn !== null || standing.kind !== kind)) {
      if (kind === "place" || kind === "attributor") unchangedCount += 1;
      else {
        const why =
          standing.withdrawn === null
            ? `was last recorded by ${standing.actor}`
            : `was withdrawn: ${standing.withdrawn}`;
        skipped.push({ line, column: null, says: `${kind} "${id}" ${why}; it is left as it stands` });
      }
      continue;
    }
    drafts.push({ kind, body: parsed.data, follows: standing?.version ?? 0 } as Draft);
    const change = { kind, id, line };
    if (standing === undefined) added.push({ ...change, says: saysOfAddition(kind, parsed.data) });
    else {
      if (kind === "claim" && isReturned(parsed.data as Claim, ledger)) returned.push(id);
      changed.push({ ...change, says: saysOfChange(kind, before, parsed.data) });
    }
  }
  const { rowCount, usedCount, unread } = imported;
  const flagged = [...imported.flagged, ...withheldFindings(reports), ...returnedFindings(returned)];
  const facts = { rowCount, usedCount, unread, flagged, skipped, problems, unchangedCount };
  return problems.length > 0 ? { ...facts, drafts: [], added: [], changed: [] } : { ...facts, drafts, added, changed };
}
