import { type Body, bodySchemas, type FigureKind, figureKinds } from "../../ledger/entry";
import type { Ledger } from "../../ledger/fold";
import { issueText, pathText } from "../../store/curated/issue-text";
import type { SyncRecord } from "../../store/sync";
import type { Finding } from "../findings";
import type { ImportContext, Imported, ImportFormat } from "../format";
import type { Table, TableRow } from "../table";

const needed = ["kind", "id", "body"] as const;

function isFigureKind(kind: string): kind is FigureKind {
  return (figureKinds as readonly string[]).includes(kind);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readRow({ line, cell }: TableRow): SyncRecord | Finding {
  const kind = cell("kind");
  if (!isFigureKind(kind)) return { line, column: "kind", says: `"${kind}" is none of ${figureKinds.join(", ")}` };
  const body = parsedJson(cell("body"));
  if (body === undefined) return { line, column: "body", says: "is no JSON; take the file as it was exported" };
  const parsed = bodySchemas[kind].safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const says = issue === undefined ? "" : `${pathText(issue.path)}: ${issueText(issue, body)}`;
    return { line, column: "body", says: `${kind} "${cell("id")}": ${says}` };
  }
  if (parsed.data.id !== cell("id"))
    return { line, column: "id", says: `"${cell("id")}" is not the record’s own, "${parsed.data.id}"` };
  return { kind, body: parsed.data } as SyncRecord;
}

function namedBy(record: SyncRecord): readonly (string | null)[] {
  if (record.kind === "place") return [record.body.within];
  if (record.kind === "event") return record.body.places;
  if (record.kind !== "claim") return [];
  const { event, report, places, attributedTo }: Body<"claim"> = record.body;
  return [event, report, ...places, attributedTo];
}

function missingNames(
  records: readonly { readonly record: SyncRecord; readonly line: number }[],
  ledger: Ledger,
): Finding[] {
  const own = new Set(records.map(({ record }) => record.body.id));
  return records.flatMap(({ record, line }) =>
    namedBy(record).flatMap((id) =>
      id === null || own.has(id) || ledger.standings.get(id)?.withdrawn === null
        ? []
        : [{ line, column: "body", says: `names "${id}", which neither the file nor the ledger has` }],
    ),
  );
}

function imported({ rows }: Table, { ledger }: ImportContext): Imported {
  const records: { record: SyncRecord; line: number }[] = [];
  const problems: Finding[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const one = readRow(row);
    if ("says" in one) problems.push(one);
    else if (seen.has(one.body.id))
      problems.push({ line: row.line, column: "id", says: `"${one.body.id}" stands twice; keep one` });
    else records.push({ record: one, line: row.line });
    if (!("says" in one)) seen.add(one.body.id);
  }
  const none = { places: [], attributors: [], events: [], reports: [], skipped: [], flagged: [], unread: [] };
  return {
    ...none,
    rowCount: rows.length,
    usedCount: records.length,
    records: records.map(({ record }) => record),
    problems: problems.length > 0 ? problems : missingNames(records, ledger),
  };
}

/** This program's own records: the archive that it exports, its datapackage.json, or the table `data/records.csv` of it. */
export const strikeLedger = {
  label: "Strike Ledger’s own data",
  says: "the ZIP or the datapackage.json that was exported, or its data/records.csv",
  needs: `the columns ${needed.join(", ")} of data/records.csv`,
  isOf: ({ columns }) => needed.every((name) => columns.includes(name)) && columns.length === needed.length,
  imported,
} as const satisfies ImportFormat;
