import type { Ledger } from "../ledger/fold";
import { byCodeUnits } from "../ledger/order";
import type { Report } from "../ledger/report";
import { sha256 } from "../ledger/sha256";
import { textOfReport } from "../ledger/text";
import { foldedText } from "../query/folded-text";

/** A report of the ledger that is like the one under review, and how that is known. `share` (0 to 1) is of the shorter text's wordings. */
export interface AlikeReport {
  readonly id: string;
  readonly how: "same_text" | "same_address" | "same_wording";
  readonly share: number | null;
}

const runLength = 5;
const sketchLength = 96;
/** From which share of common wordings on two texts are told to be alike. The ledger's own rule. */
const tellingShare = 0.4;
const mostTold = 5;

function runsOf(text: string): Set<number> {
  const words = foldedText(text).split(" ");
  const runs = new Set<number>();
  for (let at = 0; at + runLength <= words.length; at += 1) {
    let hash = 0x811c9dc5;
    for (const letter of words.slice(at, at + runLength).join(" ")) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    }
    runs.add(hash >>> 0);
  }
  return runs;
}

interface Sketch {
  readonly smallest: readonly number[];
}

const sketches = new WeakMap<object, Sketch>();

function sketchOf(runs: ReadonlySet<number>): Sketch {
  return { smallest: [...runs].sort((a, b) => a - b).slice(0, sketchLength) };
}

function shareOf(runs: ReadonlySet<number>, others: ReadonlySet<number>): number {
  const [fewer, more] = runs.size <= others.size ? [runs, others] : [others, runs];
  if (fewer.size === 0) return 0;
  let common = 0;
  for (const run of fewer) if (more.has(run)) common += 1;
  return common / fewer.size;
}

/** How much of the shorter of two texts stands in the other word for word, in runs of five words: 0 to 1. */
export function commonShare(text: string, other: string): number {
  return shareOf(runsOf(text), runsOf(other));
}

/** An address without what does not tell one article from another: scheme, "www.", "amp", fragment, tracking, a last slash. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const { hostname, pathname, searchParams } = new URL(url);
  const told = [...searchParams]
    .filter(([name]) => !/^(?:utm_|at_|fbclid|gclid|ref$|source$|cmp$|smid$|amp$)/i.test(name))
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([name, value]) => `${name}=${value}`);
  const path = pathname.replace(/\/amp\/?$/, "").replace(/\/+$/, "");
  return `${hostname.replace(/^(?:www|m|amp)\./, "")}${path}${told.length === 0 ? "" : `?${told.join("&")}`}`;
}

/** The report that a text is recorded as; null for a text that no standing report was read from. */
export function recordedAs(textSha256: string, { reports }: Pick<Ledger, "reports">): Report | null {
  return [...reports.values()].find((report) => report.textSha256 === textSha256) ?? null;
}

/**
 * The reports of the ledger that are, or may be, the same article: of the same text, at the same address, or worded alike as far as their
 * texts are kept; the surest first. Texts are looked through by a sketch of each, which is worked out once.
 */
export function alikeReports(
  text: string,
  url: string | null,
  ledger: Pick<Ledger, "reports" | "texts">,
): AlikeReport[] {
  const hash = sha256(text);
  const runs = runsOf(text);
  const found = [...ledger.reports.values()].flatMap((report): AlikeReport[] => {
    const { id } = report;
    if (report.textSha256 === hash) return [{ id, how: "same_text", share: 1 }];
    if (url !== null && report.url !== null && plainAddress(url) === plainAddress(report.url)) {
      return [{ id, how: "same_address", share: null }];
    }
    const other = textOfReport(report, ledger.texts);
    if (other === null || runs.size === 0) return [];
    const key = ledger.texts.get(`text-${report.textSha256}`) ?? report;
    const sketch = sketches.get(key) ?? sketchOf(runsOf(other));
    sketches.set(key, sketch);
    // A text that stands in a longer one has all of its sketch there; one that holds a shorter one has a part of it.
    if (!sketch.smallest.some((run) => runs.has(run))) return [];
    const share = commonShare(text, other);
    return share < tellingShare ? [] : [{ id, how: "same_wording", share }];
  });
  const rank = ({ how, share }: AlikeReport) => (how === "same_text" ? 3 : how === "same_address" ? 2 : (share ?? 0));
  return found.sort((a, b) => rank(b) - rank(a) || byCodeUnits(a.id, b.id)).slice(0, mostTold);
}
