import { attributionText } from "../../lib/format/attribution";
import type { Claim } from "../../lib/ledger/claim";
import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import type { Unit } from "../../lib/ledger/unit";
import type { Selection } from "../../lib/query/selection";
import type { InSteps } from "../../lib/query/steps";
import type { Bin } from "../../lib/series/bin";
import { readsIn } from "../../lib/series/binned";
import { estimatesIn } from "../../lib/series/figures";
import type { Days, Grain } from "../../lib/series/grain";
import { binWords } from "./bin-words";
import { type BinFigure, type JoinedBin, mostSources, type SeriesData } from "./explore-data";

/** Who stated figures, each named once, in a list that grows as it is asked. */
export interface SourceList {
  readonly texts: string[];
  /** Where a claim's source stands in the list. */
  readonly placeOf: (claim: Claim) => number;
}

/** An empty list of the sources of a selection. A claim without its report is its attributor's alone. */
export function sourceList({ ledger }: Pick<Selection, "ledger">): SourceList {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (claim: Claim): number => {
    const key = `${claim.attributedTo} ${claim.report}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const attributor = claim.attributedTo === null ? null : (ledger.attributors.get(claim.attributedTo) ?? null);
    const report = ledger.reports.get(claim.report) ?? { publisher: null, origin: null };
    const text = attributionText(attributor, report);
    const at = texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1;
    places.set(key, at);
    return at;
  };
  return { texts, placeOf };
}

function figureIn({ low, best, high, lowOpen, highOpen }: Bin): BinFigure {
  if (low === null || high === null) return null;
  const open = (lowOpen ? 1 : 0) + (highOpen ? 2 : 0);
  return low === high && best === high && open === 0 ? high : [low, best, high, open];
}

/** What one series counts, and its bins. */
export interface CountedBins {
  readonly measure: MeasureId;
  readonly unit: Unit;
  readonly bins: readonly Bin[];
  /** The bins as they are without the breaks of other measures; none where these part nothing. */
  readonly unparted: readonly Bin[];
}

/** Whose claims a bin's figures are kept from, the most frequent first. */
function sourcesIn(bin: Bin, counted: CountedBins, { placeOf }: SourceList): number[] {
  const counts = new Map<number, number>();
  for (const estimate of estimatesIn(readsIn(bin), counted)) {
    if (estimate === null) continue;
    for (const at of new Set(estimate.kept.map(placeOf))) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([at]) => at);
}

/** What of the unparted bins is several bins here, as places in `days`. */
function joinedBins(
  { measure, unit, unparted, bins }: CountedBins,
  days: readonly Days[],
  told: (bin: Bin) => Omit<JoinedBin, "at" | "last">,
): JoinedBin[] {
  const ends = new Map(bins.map(({ fromOn, toOn }) => [fromOn, toOn]));
  return unparted.flatMap((bin) => {
    if (ends.get(bin.fromOn) === bin.toOn) return [];
    const at = days.findIndex(({ fromOn }) => fromOn === bin.fromOn);
    const last = days.findIndex(({ toOn }) => toOn === bin.toOn);
    if (at < 0 || last < 0)
      throw new RangeError(`${measure} in ${unit} has a bin from ${bin.fromOn} that no days hold`);
    return [{ at, last, ...told(bin) }];
  });
}

/** One measure's bins as columns over the days that all series share; `days` holds every first day of theirs. A step for each bin. */
export function* seriesData(
  counted: CountedBins,
  days: readonly Days[],
  grain: Grain,
  named: SourceList,
): InSteps<SeriesData> {
  const { measure, unit, bins } = counted;
  const binAt = new Map(bins.map((bin) => [bin.fromOn, bin]));
  const own = days.map(({ fromOn }) => binAt.get(fromOn) ?? null);
  const sources: number[][] = [];
  for (const bin of own) {
    sources.push(bin === null ? [] : sourcesIn(bin, counted, named));
    yield;
  }
  const told = (bin: Bin) => {
    const from = sourcesIn(bin, counted, named);
    return {
      ...{ figure: figureIn(bin), words: binWords(bin, unit, grain) },
      ...{ reported: bin.reported, attacks: bin.attacks, overlapping: bin.overlapping },
      ...{ sources: from.slice(0, mostSources), moreSources: Math.max(0, from.length - mostSources) },
    };
  };
  return {
    measure,
    label: measureOf(measure).label,
    figures: own.map((bin) => (bin === null ? null : figureIn(bin))),
    words: own.map((bin) => (bin === null ? "" : binWords(bin, unit, grain))),
    reported: own.map((bin) => bin?.reported ?? 0),
    attacks: own.map((bin) => bin?.attacks ?? 0),
    overlapping: own.map((bin) => bin?.overlapping ?? 0),
    sources: sources.map((all) => all.slice(0, mostSources)),
    moreSources: sources.map((all) => Math.max(0, all.length - mostSources)),
    continues: own.flatMap((bin, at) => (bin === null ? [at] : [])),
    joined: joinedBins(counted, days, told),
    over: measureOf(measure).overTime,
  };
}
