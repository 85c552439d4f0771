import { group, rollup, sort } from "d3-array";
import { numberText } from "../format/number";
import { type Finding, findingText } from "./findings";
import type { PlannedImport } from "./import-file";
import type { Change } from "./plan";
import { importFormats } from "./registry";

/** A part of a plan: its heading, "Left out (1,829)", and its lines. */
export interface PlanPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a record of each kind is called; a text is a report's. */
const kindNames = {
  claim: "claim",
  report: "report",
  event: "event",
  text: "text",
  place: "place",
  attributor: "issuer",
} as const satisfies Record<Change["kind"], string>;

/** "1 row", "2,425 rows". */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

function changeText({ kind, id, line, says }: Change): string {
  return findingText({ line, column: null, says: `${kind} ${id}${says === kind ? "" : `: ${says}`}` });
}

/** What a plan says in numbers: rows read, rows used, and what becomes of the records. */
export function planSummary({ format, plan }: PlannedImport): string {
  const { rowCount, usedCount, added, changed, unchangedCount, problems, drafts } = plan;
  const rows = `${importFormats[format].label}: ${counted(rowCount, "row")}, ${numberText(usedCount)} of them used.`;
  if (problems.length > 0)
    return `${rows} ${counted(problems.length, "problem")}: nothing of the file is imported until the file is corrected.`;
  const counts = rollup(
    added,
    (own) => own.length,
    ({ kind }) => kind,
  );
  const kinds = sort(counts, ([, count]) => -count).map(([kind, count]) => counted(count, kindNames[kind]));
  const named = kinds.length === 0 ? "" : ` (${kinds.join(", ")})`;
  const entries = drafts.length === 0 ? "Nothing to record" : `${counted(drafts.length, "entry", "entries")} to record`;
  return `${rows} ${entries}: ${numberText(added.length)} added${named}, ${numberText(changed.length)} changed, ${numberText(unchangedCount)} unchanged.`;
}

function claimsFirst(changes: readonly Change[]): Change[] {
  return [...changes.filter(({ kind }) => kind === "claim"), ...changes.filter(({ kind }) => kind !== "claim")];
}

const linesNamed = 6;

/** What was left out, alike reasons together: "model: ... (202 times: lines 207, 228 and 200 more)". */
function skippedTexts(skipped: readonly Finding[], isWhole: boolean): string[] {
  if (isWhole) return skipped.map(findingText);
  const alike = group(skipped, ({ column, says }) => findingText({ line: null, column, says }));
  return [...alike]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([text, same]) => {
      const lines = same.flatMap(({ line }) => line ?? []);
      if (same.length === 1) return findingText(same[0] as Finding);
      const more = lines.length > linesNamed ? ` and ${lines.length - linesNamed} more` : "";
      return `${text} (${same.length} times: lines ${lines.slice(0, linesNamed).join(", ")}${more})`;
    });
}

/** A plan's parts in the order in which they matter, empty ones left out. With `isWhole` each row left out has a line of its own. */
export function planParts({ plan, guess }: PlannedImport, isWhole = false): PlanPart[] {
  const { problems, flagged, skipped, changed, added, unread } = plan;
  const read = guess === null ? [] : [`the file ${guess}`];
  const parts: [heading: string, lines: readonly string[], count?: number][] = [
    ["Problems", problems.map(findingText)],
    ["To be read with care", [...read, ...flagged.map(findingText)]],
    ["Changed", changed.map(changeText)],
    ["Left out", skippedTexts(skipped, isWhole), skipped.length],
    ["Added", claimsFirst(added).map(changeText)],
    ["Columns not read", unread],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines, count = lines.length]) => ({ heading: `${heading} (${numberText(count)})`, lines }));
}
