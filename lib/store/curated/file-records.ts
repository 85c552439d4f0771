import { bodySchemas } from "../../ledger/entry";
import { issueText, type Path } from "./issue-text";
import { jsonFault, repeatedNames } from "./json-syntax";
import { type CuratedRecord, problemText, type RecordKind } from "./record";

/** What one file gives: the records that hold, in the file's order, and one line for everything that does not. */
export interface FileRecords {
  readonly records: readonly CuratedRecord[];
  readonly problems: readonly string[];
}

interface Slot {
  readonly kind: RecordKind;
  readonly at: Path;
  readonly input: unknown;
}

/** Where the records of a file are; a text when the file has another shape. */
type Layout = (json: unknown) => Slot[] | string;

function listOf(kind: RecordKind): Layout {
  return (json) =>
    Array.isArray(json) ? json.map((input, index) => ({ kind, at: [index], input })) : `expected a list of ${kind}s`;
}

function reportWithClaims(json: unknown): Slot[] | string {
  const shape = 'expected { "report": {...}, "claims": [...] } and nothing else';
  if (typeof json !== "object" || json === null || Array.isArray(json)) return shape;
  const { report, claims, ...rest } = json as Record<string, unknown>;
  if (report === undefined || !Array.isArray(claims) || Object.keys(rest).length > 0) return shape;
  return [
    { kind: "report", at: ["report"], input: report },
    ...claims.map((input, index): Slot => ({ kind: "claim", at: ["claims", index], input })),
  ];
}

/** The shapes that a file of the curated set may have. */
export const layouts = {
  places: listOf("place"),
  attributors: listOf("attributor"),
  event: (json) => [{ kind: "event", at: [], input: json }],
  report: reportWithClaims,
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;

function slotRecord(file: string, { kind, at, input }: Slot): FileRecords {
  const parsed = bodySchemas[kind].safeParse(input);
  if (parsed.success) return { records: [{ kind, body: parsed.data, file, at } as CuratedRecord], problems: [] };
  const { issues } = parsed.error;
  return {
    records: [],
    problems: issues.map((issue) => problemText({ file, at: [...at, ...issue.path] }, issueText(issue, input))),
  };
}

/** The records in one file's text. `file` is the name to show in problems. Never throws. */
export function fileRecords(file: string, text: string, layout: LayoutName): FileRecords {
  const fault = jsonFault(text);
  if (fault !== null) {
    const where = `line ${fault.line}, column ${fault.column}`;
    return { records: [], problems: [problemText({ file, at: [] }, `not JSON at ${where}: ${fault.message}`)] };
  }
  const repeated = repeatedNames(text).map(({ line, column, message }) =>
    problemText({ file, at: [] }, `line ${line}, column ${column}: ${message}`),
  );
  if (repeated.length > 0) return { records: [], problems: repeated };
  const slots = layouts[layout](JSON.parse(text));
  if (typeof slots === "string") return { records: [], problems: [problemText({ file, at: [] }, slots)] };
  const parts = slots.map((slot) => slotRecord(file, slot));
  return { records: parts.flatMap(({ records }) => records), problems: parts.flatMap(({ problems }) => problems) };
}
