import type { NativeChart, NativeDatum, NativePointPanel } from "../../../lib/document/native-chart";
import { uniqueNames } from "../../../lib/document/native-panels";
import { hasPlace } from "../../../lib/document/native-point";
import { countedEstimateText } from "../../../lib/format/headline-notes";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { CellContent } from "../../../lib/viz/cell";
import { hasNumber, type Pair, type PairSeries, seriesTitle } from "./series";
import { noPlaceText } from "./words";

const namedAtMost = 8;

function datum({ estimate, text, notes }: CellContent): NativeDatum {
  return { estimate, text, notes, role: "figure" };
}

function isPoint({ x, y }: Pair): boolean {
  return hasPlace({ x: datum(x), y: datum(y) });
}

function knownText({ estimate, measure }: CellContent): string[] {
  return estimate === null ? [] : [`${countedEstimateText(estimate)} ${measureOf(measure).predicate}`];
}

/** An attack without a point: what is known of it with its unit, a zero too, and then what it lacks. */
function missingText({ name, x, y }: Pair): string {
  const known = [x, y].filter(hasNumber).flatMap(knownText);
  const lacks = [x, y].filter((content) => !hasNumber(content)).map(noPlaceText);
  return `${name}: ${[...known, ...lacks].join("; ")}`;
}

/** Which attacks have no point, what is known of them and what they lack; beyond a few only how many more. */
function noteOf({ placed, unplaced }: PairSeries): string {
  const missing = [...placed, ...unplaced].filter((pair) => !isPoint(pair));
  if (missing.length === 0) return "";
  const told = missing.slice(0, namedAtMost).map(missingText);
  const more = missing.length > namedAtMost ? [`And ${missing.length - namedAtMost} more, which the notes name`] : [];
  const zero = missing.some(({ x, y }) => hasNumber(x) && hasNumber(y));
  const why = zero ? ["A logarithmic scale has no place for zero"] : [];
  return `Without a point. ${[...told, ...more, ...why].join(". ")}.`;
}

function axis(measure: MeasureId): string {
  return measureOf(measure).label;
}

function panelOf(series: PairSeries): NativePointPanel {
  const pairs = [...series.placed, ...series.unplaced];
  const names = uniqueNames(pairs.map(({ name }) => name));
  return {
    kind: "points",
    title: seriesTitle(series),
    note: noteOf(series),
    group: measureOf(series.y).group,
    xAxis: axis(series.x),
    yAxis: axis(series.y),
    points: pairs.map(({ x, y, words, name }, index) => ({
      name: names[index] ?? name,
      words,
      x: datum(x),
      y: datum(y),
    })),
  };
}

/** A panel of points for each pair of measures; null where there is none. */
export function nativePairs(all: readonly PairSeries[]): NativeChart | null {
  if (all.length === 0) return null;
  return {
    subtitle:
      "Each mark is one attack: across, how many were launched; upwards, how many people were killed or injured. Both scales are logarithmic, as on the page. An attack that lacks a figure, or whose figure is zero, has no point and is told below.",
    panels: all.map(panelOf),
  };
}
