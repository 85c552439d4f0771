import type { ChartDocument } from "../../../document/chart-document";
import type { NativeCategoryPanel, NativePanel } from "../../../document/native-chart";
import { fontFamily } from "../../../viz/type-scale";
import type { FrameChart } from "../../frames/frame-shape";
import { pageColours } from "../../pdf/page-format";
import { pngImage } from "../../png-image";
import { outlinedTexts } from "../../svg/outlined-texts";
import { type Box, boxInches } from "../box";
import { chartShape } from "../chart-shape";
import { type PlacedPanel, placedPanels } from "../panel-places";
import { pictureShape, type SlidePicture } from "../picture-shape";
import { readingKey } from "../reading-key";
import { type Shape, textBox } from "../shape";
import { leastPt, lineCount, linesInches } from "../text-extent";

function areApart(sets: readonly ReadonlySet<string>[]): boolean {
  const all = sets.flatMap((set) => [...set]);
  return new Set(all).size === all.length;
}

/** The rows of a panel of bars that are of some events, by the names that the chart's table has for them. */
function rowsOf(panel: NativeCategoryPanel, { document: { table } }: FrameChart, events: ReadonlySet<string>) {
  const eventOf = (category: string) =>
    table.rows.filter(({ label }) => category.startsWith(label)).toSorted((a, b) => b.label.length - a.label.length)[0]
      ?.event ?? "";
  const kept = panel.categories.flatMap((category, index) => (events.has(eventOf(category)) ? [index] : []));
  return {
    ...panel,
    categories: kept.flatMap((index) => panel.categories[index] ?? []),
    data: kept.flatMap((index) => panel.data[index] ?? []),
  };
}

/** What of a chart's native form a part of it shows: all of it, its own rows, or its own panel; null where the two cannot be told to be the same. */
function shownPanels(chart: FrameChart): readonly NativePanel[] | null {
  const { document, events, part } = chart;
  const panels = document.native?.panels ?? null;
  if (panels === null || events.length === 1) return panels;
  if (!areApart(events)) return panels.length === events.length ? panels.slice(part, part + 1) : null;
  const bars = panels.flatMap((panel) => (panel.kind === "bars" ? [panel] : []));
  if (bars.length < panels.length) return null;
  return bars.map((panel) => rowsOf(panel, chart, events[part] ?? new Set())).filter(({ data }) => data.length > 0);
}

/** A panel in words: each category or point with its figures. */
function panelText(panel: NativePanel): string {
  const told =
    panel.kind === "points"
      ? panel.points.map(({ name, x, y }) => `${name}: ${panel.xAxis} ${x.text}, ${panel.yAxis} ${y.text}`)
      : panel.categories.map((category, index) => `${category}: ${panel.data[index]?.text ?? ""}`);
  return `${told.join("; ")}.`;
}

/** A panel as the software’s own chart, what is said beside its figures below it; `isOnly` says that it is all of its document. */
function panelPieces({ panel, scale, box, note, noteInches }: PlacedPanel, document: ChartDocument, isOnly: boolean) {
  const name = panel.title === "" ? document.name : panel.title;
  const descr = isOnly ? document.altText : `${name}. ${panelText(panel)}`;
  const height = box.height - noteInches;
  const chart = chartShape(name, descr, { ...box, height }, { panel, scale });
  const said = (text: string, place: Box) =>
    text === "" ? [] : [textBox(`${name}: note`, place, [[{ text, sizePt: leastPt, colour: "muted" }]])];
  if (chart === null) return said(`${panel.title}: no attack has both figures. ${note}`, box);
  return [chart, ...said(note, { ...box, y: box.y + height + 0.06, height: noteInches })];
}

function keyInches(key: string, { width }: Box): number {
  return key === "" ? 0 : linesInches(lineCount(key, width, leastPt), leastPt) + 0.08;
}

/** A chart as the software's own, how it is to be read below it where there is room; null where it has no such form, or not in this box. */
function nativeShapes(chart: FrameChart, box: Box): Shape[] | null {
  const { document } = chart;
  const shown = shownPanels(chart);
  if (shown === null || shown.length === 0 || document.native === null) return null;
  const key = readingKey({ ...document.native, panels: shown });
  const keyed = keyInches(key, box);
  const within = (inches: number) =>
    placedPanels(document.native?.panels ?? shown, shown, { ...box, height: box.height - inches });
  const isKeyed = keyed < box.height / 4 && within(keyed) !== null;
  const placed: readonly PlacedPanel[] | null = isKeyed ? within(keyed) : within(0);
  if (placed === null) return null;
  const isOnly = chart.events.length === 1 && placed.length === 1;
  const told = { ...box, y: box.y + box.height - keyed + 0.08, height: Math.max(0.1, keyed - 0.08) };
  return [
    ...placed.flatMap((panel) => panelPieces(panel, document, isOnly)),
    ...(isKeyed && key !== ""
      ? [textBox("How to read it", told, [[{ text: key, sizePt: leastPt, colour: "muted" }]])]
      : []),
  ];
}

/** A chart's markup as a drawing of its own on white, its letters as outlines. */
function drawingOf({ box: { xPx, yPx, widthPx, heightPx }, markup }: FrameChart): string {
  const plain = markup
    .replaceAll(/ (?:data-[a-z-]+|aria-label|class)="[^"]*"/g, "")
    .replaceAll(/<(\/?)a(?=[ >])/g, "<$1g")
    .replaceAll(`="${pageColours.light.paper}"`, '="#ffffff"');
  const size = `viewBox="${xPx} ${yPx} ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${fontFamily}">${plain}</svg>`;
}

async function newPicture(chart: FrameChart): Promise<SlidePicture> {
  const svg = drawingOf(chart);
  const outlined = `<?xml version="1.0" encoding="UTF-8"?>\n${outlinedTexts(svg)}\n`;
  const png = await pngImage(svg, Math.max(1, Math.round(chart.box.widthPx)));
  return { svg: new TextEncoder().encode(outlined), png };
}

const pictureOf = new WeakMap<FrameChart, Promise<SlidePicture>>();

async function picture(chart: FrameChart, box: Box): Promise<Shape[]> {
  const made = pictureOf.get(chart) ?? newPicture(chart);
  pictureOf.set(chart, made);
  made.catch(() => pictureOf.delete(chart));
  return [pictureShape(chart.document.name, chart.altText, box, await made, { top: 0, bottom: 0 })];
}

/** A chart on its slide, and whether the software itself draws it: what its picture is told to have, that need not have. */
export interface ChartPiece {
  readonly shapes: readonly Shape[];
  readonly isNative: boolean;
}

/** A chart, or a part of one, where its frame has it: drawn by the software itself where that can show the same, else the frame's own picture. */
export async function chartPiece(chart: FrameChart, room: Box): Promise<ChartPiece> {
  const box = boxInches(chart.box);
  const native = nativeShapes(chart, { ...room, y: box.y, height: room.y + room.height - box.y });
  return native === null ? { shapes: await picture(chart, box), isNative: false } : { shapes: native, isNative: true };
}
