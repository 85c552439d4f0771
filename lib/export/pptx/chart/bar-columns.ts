import { tidied } from "./axis-scale";
import { type CategoryChart, drawingColumn, endCell, lowToHigh, markCell } from "./category-sheets";
import { type DrawnDatum, drawnEnd, openEnd } from "./drawn-datum";

/** A band that no one number stands for; null where a bar has its one number, whose range is a line at its end. */
function loneBand({ at, band }: DrawnDatum): DrawnDatum["band"] {
  return at === null ? band : null;
}

/** How far a bar's line reaches below its end: to the low end of its range, or to zero where that is open. */
function reachDown({ at, band, down, datum }: DrawnDatum): number | null {
  if (at === null) return null;
  const length = band === null ? (down ?? 0) : at - (datum.estimate?.lowOpen ? 0 : band.from);
  return tidied(length) > 0 ? tidied(length) : null;
}

/** How far a bar's line reaches beyond its end: to the high end of its range, or past the axis' own end where that is open. */
export function reachUp({ at, band, up }: DrawnDatum, axisMax: number): number | null {
  if (at === null) return null;
  const length = band === null ? (up ?? 0) : (up === null ? band.to : openEnd(axisMax)) - at;
  return tidied(length) > 0 ? tidied(length) : null;
}

/** What a bar chart draws from its second sheet; null for what no bar has. */
export function barColumns({ drawn, scale, sheets: { drawing, columns } }: CategoryChart) {
  const { best, low, high } = columns;
  const column = (head: string, cell: Parameters<typeof drawingColumn>[3]) => drawingColumn(drawing, head, drawn, cell);
  const isBest = drawn.every(({ at, datum }) => at === (datum.estimate?.best ?? null));
  const bar = isBest
    ? best
    : column("bar, to the one number stated", (one, row) =>
        one.at === null ? null : { formula: markCell(columns, one, row), value: one.at },
      );
  const down = column("line below the bar's end", (one, row) => {
    const value = reachDown(one);
    if (value === null) return null;
    const from = one.band === null || one.datum.estimate?.lowOpen ? "" : `-${endCell(low, row, one.band.from)}`;
    return { formula: `${markCell(columns, one, row)}${from}`, value };
  });
  const upBar = column("line beyond the bar's end", (one, row) => {
    const value = reachUp(one, scale.max);
    if (value === null) return null;
    const to = one.band === null || one.up !== null ? openEnd(scale.max) : endCell(high, row, one.band.to);
    return { formula: `${to}-${markCell(columns, one, row)}`, value };
  });
  const band = lowToHigh(columns, drawing, drawn, loneBand);
  const downBand = column("line below the band", (one) => (loneBand(one) === null ? null : one.down));
  const upBand = column("line beyond the band, to the chart's edge", (one, row) => {
    const own = loneBand(one);
    if (own === null || one.up === null) return null;
    return { formula: `${openEnd(scale.max)}-${endCell(high, row, own.to)}`, value: one.up };
  });
  const words =
    band === null ? null : column("room for words, no figure", (one) => (drawnEnd(one) === null ? null : scale.step));
  return { bar: bar ?? best, band, down, downBand, upBar, upBand, words };
}
