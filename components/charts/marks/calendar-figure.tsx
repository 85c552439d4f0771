import { tableAltText } from "../../../lib/document/alt-text";
import type { PlotRoom } from "../../../lib/document/chart-document";
import { attackTable } from "../../../lib/document/chart-table";
import { listText } from "../../../lib/format/list";
import { uncapitalised } from "../../../lib/format/typography";
import { countText } from "../../../lib/format/unit";
import type { Selection } from "../../../lib/query/selection";
import { movedBlocks } from "../../../lib/viz/reach";
import type { Drawing, Figure, Plot, Sample } from "../definition";
import { nightsUpTo } from "../forms";
import { Frame } from "./frame";
import { type ManyOf, manyTitle, spanText } from "./many";
import { emptyPlot, noLegend } from "./mark-legend";
import { areMany, NightCalendar } from "./night-calendar";
import { type NightPanel, nightPanel, type PlacedPanel, placedPanel } from "./night-panel";

/** How many calendars a drawing has room for, whose nights a reader reaches one by one. */
function calendarCount({ attacks }: Selection, counts: number): number {
  const nights = new Set(attacks.map(({ event }) => event.nightOf)).size;
  return Math.min(counts, Math.max(1, Math.floor(nightsUpTo / Math.max(1, nights))));
}

function Panel({ panel, drawing }: { readonly panel: PlacedPanel<Sample>; readonly drawing: Drawing }) {
  const { palette } = drawing;
  return (
    <>
      <Frame frame={{ ...panel, widthPx: 0, heightPx: 0, plot: panel.at }} palette={palette} />
      <g transform={`translate(0 ${panel.at.yPx})`}>
        <NightCalendar calendar={panel.calendar} classes={panel.classes} drawing={drawing} />
      </g>
    </>
  );
}

function plotOf(panels: readonly NightPanel[], selection: Selection, widthPx: number, room?: PlotRoom): Plot {
  if (selection.attacks.length === 0) return emptyPlot;
  const nights = selection.attacks.map(({ event }) => event.nightOf).sort();
  const days = { fromOn: nights[0] ?? "", toOn: nights.at(-1) ?? "" };
  const placed: PlacedPanel<Sample>[] = [];
  // Calendars that do not all stand in the room have each a room of its own.
  const roomsPx = room === undefined ? [] : [room.heightPx / panels.length - 30, room.heightPx - 30];
  let yPx = 0;
  for (const panel of panels) {
    const own = placedPanel(panel, days, widthPx, yPx, roomsPx);
    placed.push(own);
    yPx = own.bottomPx + 30;
  }
  return {
    heightPx: Math.max(0, yPx - 30),
    ...(placed.some(({ calendar }) => areMany(calendar))
      ? { reach: placed.map(({ calendar, at }) => movedBlocks(calendar.blocks, at.xPx, at.yPx)) }
      : {}),
    legend: noLegend,
    body: (drawing) => placed.map((panel) => <Panel key={panel.at.yPx} panel={panel} drawing={drawing} />),
  };
}

/** Attacks on a calendar, a square for each night with one on record: the form of a chart whose attacks are too many for a row each. */
export function calendarFigure(selection: Selection, manyOf: ManyOf): Figure {
  const { attacks, ledger } = selection;
  const { what, says, counted, notes, about } = manyOf(selection);
  const title = manyTitle(selection, what, "night");
  const measures = [...new Set(counted.map(({ measure }) => measure))];
  const table = attackTable(title, attacks, measures, ledger.places);
  const shown = counted.slice(0, calendarCount(selection, counted.length));
  const panels = shown.map((count) => nightPanel(selection, count));
  const left = counted.slice(shown.length).map(({ label }) => uncapitalised(label));
  const rest =
    left.length === 0
      ? ""
      : ` Drawn here: ${listText(shown.map(({ label }) => uncapitalised(label)))}; the table has ${listText(left)} too.`;
  return {
    title,
    subtitle: `${says} ${spanText(selection)}: a square for each night with an attack on record, larger and darker the more is reported.${rest}`,
    native: null,
    notes: [
      ...notes,
      "A block is a month, a row of it a week from Monday. Nights stand under the day on which they end. A night without an attack on record is not known to have been quiet.",
    ],
    altText: [
      ...(attacks.length === 0 ? [] : [`A calendar of ${countText(attacks.length, "attack")}, in classes of numbers.`]),
      tableAltText(table),
      ...(about === undefined ? [] : [about]),
    ].join(" "),
    table,
    plot: (widthPx, room) => plotOf(panels, selection, widthPx, room),
  };
}
