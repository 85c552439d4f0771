import { periodText } from "../../../lib/format/day";
import type { Period } from "../../../lib/ledger/event";
import { type TextStyle, textBlock } from "../../../lib/viz/text-block";
import { textWidthPx } from "../../../lib/viz/text-width";
import { type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import type { Calendar } from "./calendar";

/** A period as a band on the calendar, in px; an end that lies beyond the axis is cut. */
export interface PlacedBand {
  readonly id: string;
  readonly fromPx: number;
  readonly toPx: number;
  readonly yPx: number;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

export interface PlacedBands {
  readonly bands: readonly PlacedBand[];
  readonly lines: readonly PlacedLine[];
  readonly heightPx: number;
}

/** How high a band is, in px. */
export const bandHeightPx = 9;

/** A band is never so short that its cut ends could not be seen, in px. */
const leastBandPx = 10;

const headingStyle: TextStyle = { sizePx: textSizePx.note, weight: 600, tone: "muted" };
const labelStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "ink" };

function placedBand({ id, fromOn, toOn }: Period, calendar: Calendar, yPx: number): PlacedBand {
  const within = (px: number) => Math.min(calendar.widthPx, Math.max(0, px));
  const [startPx, endPx] = [calendar.at(fromOn), toOn === null ? Number.POSITIVE_INFINITY : calendar.at(toOn)];
  const fromPx = Math.min(within(startPx), calendar.widthPx - leastBandPx);
  return {
    id,
    yPx,
    fromPx,
    toPx: Math.max(within(endPx), fromPx + leastBandPx),
    isCutBefore: startPx < 0,
    isCutAfter: endPx > calendar.widthPx,
  };
}

/** A period's name and when it ran, which many a name already says. */
function bandText(period: Period): string {
  const when = periodText(period);
  return period.label.includes(when) ? period.label : `${period.label}: ${when}`;
}

/** The context periods, each with its name, when it ran, and its band, one below the other; nothing for none. */
export function placedBands(periods: readonly Period[], calendar: Calendar, topPx: number): PlacedBands {
  const lines: PlacedLine[] = [];
  const bands: PlacedBand[] = [];
  let yPx = topPx;
  const add = (text: string, style: TextStyle, xPx = 0) => {
    const block = textBlock(text, { xPx, yPx, widthPx: calendar.widthPx - xPx }, style);
    lines.push(...block.lines);
    yPx += block.heightPx;
  };
  if (periods.length > 0) add("Context: periods, whose figures are never an attack's", headingStyle);
  for (const period of periods) {
    yPx += 4;
    const band = placedBand(period, calendar, 0);
    const text = bandText(period);
    const textPx = textWidthPx(text, textSizePx.note, 400);
    add(text, labelStyle, Math.max(0, Math.min(band.fromPx, calendar.widthPx - textPx - 1)));
    bands.push({ ...band, yPx: yPx + 3 });
    yPx += bandHeightPx + 6;
  }
  return { bands, lines, heightPx: yPx - topPx };
}
