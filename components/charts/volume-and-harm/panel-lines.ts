import type { PlotRoom } from "../../../lib/document/chart-document";
import { lineHeightPx, narrowBelowPx, textSizePx } from "../../../lib/viz/type-scale";
import { asideGapPx, type Panel, type PlacedPanel, placedPanel } from "./layout";

const gapPx = { column: 32, row: 30 };

/** How low a plot may be set, in px, and how much of the width what is listed then has beside it. */
const leastPlotPx = 150;
const asideShare = 0.34;

/** From this width on, in px, up to four panels stand abreast: a slide is wide and low, and two lines of them would be set small to fit it. */
const abreastFromPx = 1340;
const mostAbreast = 4;

/** How many of some panels stand in a line: two, one on a narrow chart, and on a wide one so many that the lines are alike and few. */
function panelsPerLine(count: number, widthPx: number, isClose: boolean): number {
  // Set close, each has the whole width, and what is listed stands beside its plot.
  if (isClose || count < 2 || widthPx < narrowBelowPx) return 1;
  return widthPx < abreastFromPx ? 2 : Math.ceil(count / Math.ceil(count / mostAbreast));
}

/** Panels in lines of two, of up to four on a wide chart, or one below the other on a narrow one. Where the marks of one have to be numbered, those of all are. */
export function placedPanels(panels: readonly Panel[], widthPx: number, room?: PlotRoom) {
  const usual = placedAlike(panels, widthPx, null);
  if (room === undefined || usual.heightPx <= room.heightPx) return usual;
  const lowest = placedAlike(panels, widthPx, leastPlotPx);
  const sparePx = Math.floor((room.heightPx - lowest.heightPx) / lowest.lineCount);
  return sparePx <= 0 ? lowest : placedAlike(panels, widthPx, Math.min(usual.plotHeightPx, leastPlotPx + sparePx));
}

function placedAlike(panels: readonly Panel[], widthPx: number, plotPx: number | null) {
  if (plotPx !== null) return panelLines(panels, widthPx, widthPx >= narrowBelowPx, plotPx);
  const placed = panelLines(panels, widthPx, false, plotPx);
  const isMixed = new Set(placed.panels.map(({ isListed }) => isListed)).size > 1;
  return isMixed ? panelLines(panels, widthPx, true, plotPx) : placed;
}

function panelLines(panels: readonly Panel[], widthPx: number, mustList: boolean, plotPx: number | null) {
  const perLine = panelsPerLine(panels.length, widthPx, plotPx !== null);
  const asidePx = plotPx !== null && widthPx >= narrowBelowPx ? Math.floor(widthPx * asideShare) : 0;
  const panelPx = (widthPx - (asidePx === 0 ? 0 : asidePx + asideGapPx) - gapPx.column * (perLine - 1)) / perLine;
  const usualPx = Math.round(Math.min(perLine === 1 && panels.length === 1 ? 440 : 350, Math.max(270, panelPx * 0.66)));
  const plotHeightPx = plotPx ?? usualPx;
  const placed: PlacedPanel[] = [];
  let yPx = 0;
  for (let first = 0; first < panels.length; first += perLine) {
    const own = panels
      .slice(first, first + perLine)
      .map((panel, index) =>
        placedPanel(
          panel,
          { xPx: index * (panelPx + gapPx.column), yPx, widthPx: panelPx },
          plotHeightPx,
          mustList,
          asidePx,
        ),
      );
    placed.push(...own);
    yPx = Math.max(...own.map(({ bottomPx }) => bottomPx)) + gapPx.row;
  }
  return {
    panels: placed,
    plotHeightPx,
    lineCount: Math.max(1, Math.ceil(panels.length / perLine)),
    heightPx: placed.length === 0 ? 0 : yPx - gapPx.row + lineHeightPx(textSizePx.note) / 2,
  };
}
