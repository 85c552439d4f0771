import type { Selection } from "../../lib/query/selection";
import { flowedSamples } from "../../lib/viz/sample-flow";
import { sourcedFigure } from "../charts/drawn";
import type { ChartId } from "../charts/registry";
import { standingWords } from "../charts/standpoint-words";
import { placedHeading } from "./card-heading";
import { cardSourceText, sourceStyle } from "./card-source";
import { cardInnerPx, cardPaddingPx, cardSizePx, clampedBlock } from "./card-text";
import { type ChartPart, chartParts } from "./chart-part";
import { legendColumn } from "./legend-column";
import type { PlacedChartCard } from "./placed-chart-card";
import { roomedPlot } from "./plot-room";
import { tableCard } from "./table-card-layout";

const gapPx = 12;
const asidePx = { top: 18, bottom: 408, width: 172, gap: 20 };

function headingOf({ title, partText }: ChartPart, asked: Selection) {
  return { title, partText, standing: standingWords(asked).join(" ") };
}

function said(chart: ChartId, { shown, title, partText }: ChartPart) {
  const { altText } = sourcedFigure(chart, shown).figure;
  return { title, altText: partText === null ? altText : `${partText}. ${altText}` };
}

/** A part below its heading, on the card's whole width; null where it does not fit legibly. */
function placedBelow(chart: ChartId, part: ChartPart, asked: Selection): PlacedChartCard | null {
  const { figure } = sourcedFigure(chart, part.shown);
  const box = { xPx: cardPaddingPx, yPx: cardPaddingPx, widthPx: cardInnerPx };
  const heading = placedHeading(headingOf(part, asked), box, { titlePx: 24, mostLines: 2 });
  const sourceTopPx = cardSizePx.height - cardPaddingPx - sourceStyle.sizePx;
  const source = clampedBlock(cardSourceText(chart, part.shown), { ...box, yPx: sourceTopPx }, sourceStyle, 1);
  const { legend: items } = figure.plot(cardInnerPx);
  const legend = flowedSamples(items, { ...box, yPx: heading.bottomPx + 6 });
  const topPx = heading.bottomPx + 6 + legend.heightPx + 6;
  const room = { ...box, yPx: topPx, heightPx: sourceTopPx - gapPx - topPx };
  const plot = roomedPlot(figure.plot, room);
  const lines = [...heading.lines, ...legend.samples.map(({ line }) => line), ...source.lines];
  return plot === null ? null : { ...said(chart, part), lines, samples: legend.samples, plot, rulesPx: [] };
}

/** A part beside its heading, on the card's whole height; null where it does not fit legibly. */
function placedBeside(chart: ChartId, part: ChartPart, asked: Selection): PlacedChartCard | null {
  const { figure } = sourcedFigure(chart, part.shown);
  const box = { xPx: cardPaddingPx, yPx: asidePx.top, widthPx: asidePx.width };
  const heading = placedHeading(headingOf(part, asked), box, { titlePx: 20, mostLines: 6 });
  const widthPx = cardInnerPx - asidePx.width - asidePx.gap;
  const legend = legendColumn(figure.plot(widthPx).legend, { ...box, yPx: heading.bottomPx + gapPx });
  const measured = clampedBlock(cardSourceText(chart, part.shown), box, sourceStyle, 6);
  const sourceTopPx = asidePx.bottom - measured.heightPx;
  if (legend.bottomPx > sourceTopPx - 6) return null;
  const source = measured.lines.map((line) => ({ ...line, yPx: line.yPx + sourceTopPx - box.yPx }));
  const room = { xPx: cardPaddingPx + asidePx.width + asidePx.gap, yPx: asidePx.top, widthPx };
  const plot = roomedPlot(figure.plot, { ...room, heightPx: asidePx.bottom - asidePx.top });
  const lines = [...heading.lines, ...legend.lines, ...source];
  return plot === null ? null : { ...said(chart, part), lines, samples: legend.samples, plot, rulesPx: [] };
}

function placedPart(chart: ChartId, part: ChartPart | null, asked: Selection): PlacedChartCard | null {
  return part && (placedBelow(chart, part, asked) ?? placedBeside(chart, part, asked));
}

function placed(chart: ChartId, asked: Selection): PlacedChartCard {
  const parts = chartParts(chart, asked);
  // Where the smallest part does not fit, no larger one is laid out for nothing.
  const least = parts.toReversed().reduce<ChartPart | null>((found, part) => found ?? part(), null);
  if (least !== null && placedPart(chart, least, asked) === null) return tableCard(chart, asked);
  for (const part of parts) {
    const card = placedPart(chart, part(), asked);
    if (card !== null) return card;
  }
  return tableCard(chart, asked);
}

const keptOf = new WeakMap<Selection, Map<ChartId, PlacedChartCard>>();

/**
 * A chart of a selection laid out on a card, once for each selection, with no text smaller than can be read in a preview. Where the whole does
 * not fit so, the largest part that does, and its heading says which; where no part does, the figures in words.
 */
export function placedChartCard(chart: ChartId, asked: Selection): PlacedChartCard {
  const kept = keptOf.get(asked) ?? new Map<ChartId, PlacedChartCard>();
  keptOf.set(asked, kept);
  const card = kept.get(chart) ?? placed(chart, asked);
  kept.set(chart, card);
  return card;
}
