import type { Ledger } from "../ledger/fold";
import { byCodeUnits } from "../ledger/order";
import type { Report } from "../ledger/report";
import { sha256 } from "../ledger/sha256";
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

interface ReportIndex {
  readonly byHash: ReadonlyMap<string, Report>;
  readonly byAddress: ReadonlyMap<string, readonly Report[]>;
}

const indexOf = new WeakMap<Ledger["reports"], ReportIndex>();
const addressOf = new WeakMap<Report, string>();

function addressOfReport(report: Report, url: string): string {
  const address = addressOf.get(report) ?? plainAddress(url);
  addressOf.set(report, address);
  return address;
}

/** A ledger's reports by their texts' hashes and by their addresses: made once for as long as no report changes. */
function reportIndex({ reports }: Pick<Ledger, "reports">): ReportIndex {
  const known = indexOf.get(reports);
  if (known !== undefined) return known;
  const byHash = new Map<string, Report>();
  const byAddress = new Map<string, Report[]>();
  for (const report of reports.values()) {
    const { textSha256, url } = report;
    if (!byHash.has(textSha256)) byHash.set(textSha256, report);
    if (url === null) continue;
    const address = addressOfReport(report, url);
    const same = byAddress.get(address);
    if (same === undefined) byAddress.set(address, [report]);
    else same.push(report);
  }
  const made = { byHash, byAddress };
  indexOf.set(reports, made);
  return made;
}

/** The report that a text is recorded as; null for a text that no standing report was read from. */
export function recordedAs(textSha256: string, ledger: Pick<Ledger, "reports">): Report | null {
  return reportIndex(ledger).byHash.get(textSha256) ?? null;
}

/** The reports whose kept texts are worded like a text, each with the share; texts are looked through by a sketch of each. */
function wordedAlike(text: string, ledger: Pick<Ledger, "reports" | "texts">): AlikeReport[] {
  const runs = runsOf(text);
  if (runs.size === 0) return [];
  return [...ledger.texts.values()].flatMap((kept): AlikeReport[] => {
    const sketch = sketches.get(kept) ?? sketchOf(runsOf(kept.text));
    sketches.set(kept, sketch);
    // A text that stands in a longer one has all of its sketch there; one that holds a shorter one has a part of it.
    if (!sketch.smallest.some((run) => runs.has(run))) return [];
    const report = recordedAs(kept.id.slice("text-".length), ledger);
    const share = report === null ? 0 : commonShare(text, kept.text);
    return report === null || share < tellingShare ? [] : [{ id: report.id, how: "same_wording", share }];
  });
}

const keptAnswers = 20;
const answersOf = new WeakMap<Ledger["reports"], Map<string, readonly AlikeReport[]>>();

/** As `wordedAlike`, worked out once for each text for as long as no report changes: a text under review is asked about at every step. */
function keptWordedAlike(text: string, hash: string, ledger: Pick<Ledger, "reports" | "texts">) {
  const kept = answersOf.get(ledger.reports) ?? new Map<string, readonly AlikeReport[]>();
  answersOf.set(ledger.reports, kept);
  const known = kept.get(hash) ?? wordedAlike(text, ledger);
  if (kept.size >= keptAnswers && !kept.has(hash)) kept.clear();
  kept.set(hash, known);
  return known;
}

/**
 * The reports of the ledger that are, or may be, the same article: of the same text, at the same address, or worded alike as far as their
 * texts are kept; the surest first, each once.
 */
export function alikeReports(
  text: string,
  url: string | null,
  ledger: Pick<Ledger, "reports" | "texts">,
): AlikeReport[] {
  const hash = sha256(text);
  const same = recordedAs(hash, ledger);
  const atAddress = url === null ? [] : (reportIndex(ledger).byAddress.get(plainAddress(url)) ?? []);
  const found: AlikeReport[] = [
    ...(same === null ? [] : [{ id: same.id, how: "same_text", share: 1 } as const]),
    ...atAddress.map(({ id }) => ({ id, how: "same_address", share: null }) as const),
    ...[...keptWordedAlike(text, hash, ledger)].sort(
      (a, b) => (b.share ?? 0) - (a.share ?? 0) || byCodeUnits(a.id, b.id),
    ),
  ];
  return found.filter(({ id }, at) => found.findIndex((one) => one.id === id) === at).slice(0, mostTold);
}
