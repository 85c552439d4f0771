import { numberText } from "../../lib/format/number";
import { ledgerRevisionText } from "../../lib/format/status";
import { countText } from "../../lib/format/unit";
import { type Selection, selection as selected } from "../../lib/query/selection";
import type { TextStyle } from "../../lib/viz/text-block";
import type { PlacedLine } from "../../lib/viz/type-scale";
import type { Plot } from "../charts/definition";
import { sourcedFigure } from "../charts/drawn";
import type { ChartId } from "../charts/registry";
import { cardInnerPx, cardPaddingPx, cardSizePx, clampedBlock } from "./card-text";

/** A chart's card laid out, in the card's px: its lines of text, and its plot with where that goes and how much smaller it is shown. */
export interface PlacedChartCard {
  readonly title: string;
  /** What the card shows, in words. */
  readonly altText: string;
  readonly lines: readonly PlacedLine[];
  readonly plot: Plot;
  readonly plotTopPx: number;
  readonly scale: number;
}

const titleStyle: TextStyle = { sizePx: 24, weight: 700, tone: "ink" };
const sourceStyle: TextStyle = { sizePx: 12, weight: 400, tone: "muted" };
const mostLines = 2;
const gapPx = 12;

/** How much wider than a card a plot may be laid out, to be shown that much smaller. */
const zooms = [1, 1.2, 1.45] as const;

/** As many attacks as a card may hold when not all fit; each is a row at least. */
const fewAtMost = 8;

function sourceText(chart: ChartId, shown: Selection, asked: Selection): string {
  const { sources, source } = sourcedFigure(chart, shown);
  const [count, total] = [shown.attacks.length, asked.attacks.length];
  const part = count === total ? "" : `The latest ${numberText(count)} of ${countText(total, "attack")}. `;
  const whole = `${part}${source}`;
  const box = { xPx: 0, yPx: 0, widthPx: cardInnerPx };
  if (clampedBlock(whole, box, sourceStyle, mostLines + 1).lines.length <= mostLines) return whole;
  const revision = ledgerRevisionText(shown.ledger.revision);
  return `${part}Source: figures read from ${countText(sources.length, "report")}. Strike Ledger, ${revision}.`;
}

function placedAround(chart: ChartId, shown: Selection, asked: Selection) {
  const { figure } = sourcedFigure(chart, shown);
  const box = { xPx: cardPaddingPx, yPx: cardPaddingPx, widthPx: cardInnerPx };
  const title = clampedBlock(figure.title, box, titleStyle, mostLines);
  const text = sourceText(chart, shown, asked);
  const { heightPx } = clampedBlock(text, box, sourceStyle, mostLines);
  const sourceTopPx = cardSizePx.height - cardPaddingPx - heightPx + 6;
  const source = clampedBlock(text, { ...box, yPx: sourceTopPx }, sourceStyle, mostLines);
  const plotTopPx = cardPaddingPx + title.heightPx + gapPx;
  return {
    figure,
    title: figure.title,
    altText: figure.altText,
    lines: [...title.lines, ...source.lines],
    plotTopPx,
    roomPx: sourceTopPx - gapPx - plotTopPx,
  };
}

/** The selection of the latest `count` attacks of another. */
function latestOf(asked: Selection, count: number): Selection {
  const attack = asked.attacks.slice(-count).map(({ event }) => event.id);
  return selected(asked.ledger, { ...asked.query, attack });
}

function fewerOf(asked: Selection): Selection[] {
  const most = Math.min(asked.attacks.length - 1, fewAtMost);
  return Array.from({ length: Math.max(most, 0) }, (_, index) => latestOf(asked, most - index));
}

function placed(chart: ChartId, asked: Selection): PlacedChartCard {
  for (const shown of [asked, ...fewerOf(asked)]) {
    const { figure, roomPx, ...around } = placedAround(chart, shown, asked);
    for (const zoom of zooms) {
      const plot = figure.plot(Math.round(cardInnerPx * zoom));
      if (plot.heightPx / zoom <= roomPx) return { ...around, plot, scale: 1 / zoom };
    }
  }
  const { figure, roomPx, ...around } = placedAround(chart, asked, asked);
  const plot = figure.plot(cardInnerPx);
  return { ...around, plot, scale: roomPx / plot.heightPx };
}

const keptOf = new WeakMap<Selection, Map<ChartId, PlacedChartCard>>();

/**
 * A chart of a selection laid out on a card, once for each selection: as large as fits. Where all its attacks do not fit, the latest that
 * do, and the source line says so; a plot that fits with no fewer attacks is shown whole, as small as it must be.
 */
export function placedChartCard(chart: ChartId, asked: Selection): PlacedChartCard {
  const kept = keptOf.get(asked) ?? new Map<ChartId, PlacedChartCard>();
  keptOf.set(asked, kept);
  const card = kept.get(chart) ?? placed(chart, asked);
  kept.set(chart, card);
  return card;
}
