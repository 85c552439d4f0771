import type { Anchor } from "../../../ledger/anchor";
import { fieldOf, problemText } from "../record";
import { type RecordIndex, recordsOf } from "../record-index";

/** Anchors over a line break: a link to words works within one paragraph only. */
export function brokenAnchorProblems({ all }: RecordIndex): string[] {
  return recordsOf(all, "claim").flatMap((claim) => {
    const { exact, prefix = "", suffix = "" } = claim.body.anchor;
    if (!/[\n\r\u2028\u2029]/u.test(prefix + exact + suffix)) return [];
    return [problemText(fieldOf(claim, "anchor"), "the words cross a line break; keep to words of one line")];
  });
}

function positions(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function hasContext(text: string, at: number, { exact, prefix = "", suffix = "" }: Anchor): boolean {
  const before = text.slice(0, at).trimEnd().toLowerCase();
  const after = text
    .slice(at + exact.length)
    .trimStart()
    .toLowerCase();
  return before.endsWith(prefix.trim().toLowerCase()) && after.startsWith(suffix.trim().toLowerCase());
}

function cutsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

/**
 * What keeps an anchor from finding its words in its report's text; null when it does. The words have to stand at the offsets,
 * whole, and at one place only (case aside, as browsers look for them), with prefix and suffix where there are any.
 */
export function anchorFault(anchor: Anchor, text: string): string | null {
  const { start, end, exact } = anchor;
  if (text.slice(start, end) !== exact) {
    const [at, ...more] = positions(text, exact);
    const rest = at === undefined ? "the text does not have them" : `they stand at ${[at, ...more].join(", ")}`;
    return `"${exact}" is not at ${start} to ${end}; ${rest}`;
  }
  if (cutsWord(text, start) || cutsWord(text, end)) return `"${exact}" begins or ends inside a word; take whole words`;
  if (!hasContext(text, start, anchor)) return `prefix or suffix is not beside "${exact}"; copy them from the text`;
  const count = positions(text.toLowerCase(), exact.toLowerCase()).filter((at) => hasContext(text, at, anchor)).length;
  if (count > 1) return `"${exact}" stands ${count} times in the text; lengthen it, or add a prefix or suffix`;
  return null;
}

/** How many anchors were looked for, and the reports whose text was not at hand, with how many anchors each has. */
export interface AnchorFindings {
  readonly problems: readonly string[];
  readonly foundCount: number;
  readonly unreadCounts: ReadonlyMap<string, number>;
}

/** Looks for every claim's words. `texts` are by the SHA-256 of their bytes, in hex; an anchor without its text is only counted. */
export function anchorFindings(index: RecordIndex, texts: ReadonlyMap<string, string>): AnchorFindings {
  const problems: string[] = [];
  const unreadCounts = new Map<string, number>();
  let foundCount = 0;
  for (const claim of recordsOf(index.all, "claim")) {
    const { report, anchor } = claim.body;
    const text = texts.get(index.report.get(report)?.body.textSha256 ?? "");
    if (text === undefined) {
      unreadCounts.set(report, (unreadCounts.get(report) ?? 0) + 1);
      continue;
    }
    const fault = anchorFault(anchor, text);
    if (fault === null) foundCount += 1;
    else problems.push(problemText(fieldOf(claim, "anchor"), fault));
  }
  return { problems, foundCount, unreadCounts };
}
