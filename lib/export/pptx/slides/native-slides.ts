import type { ChartDocument } from "../../../document/chart-document";
import type { NativeChart, NativePanel } from "../../../document/native-chart";
import { boxes } from "../box";
import { chartShape } from "../chart-shape";
import { type NotedDatum, notedData, panelNotes } from "../panel-notes";
import { type PlacedPanel, panelNotePt, panelPages } from "../panel-pages";
import { readingKey } from "../reading-key";
import { type Shape, textBox } from "../shape";
import type { SlideContent } from "../slide-content";
import { type SlideTable, tableParts, tableShape } from "../table-shape";
import { fittingSizePt } from "../text-extent";
import { fittedText, footShapes, partTitle, type SlideSetting, subtitleShape, titleShape } from "./slide-setting";

type Slide = Omit<SlideContent, "notes">;

/** A panel in words: each category or point with its figures. */
function panelText(panel: NativePanel): string {
  const told =
    panel.kind === "points"
      ? panel.points.map(({ name, x, y }) => `${name}: ${panel.xAxis} ${x.text}, ${panel.yAxis} ${y.text}`)
      : panel.categories.map((category, index) => `${category}: ${panel.data[index]?.text ?? ""}`);
  return `${told.join("; ")}.`;
}

function panelShapes(placed: PlacedPanel, document: ChartDocument, isOnly: boolean): Shape[] {
  const { panel, scale, box, note, noteInches } = placed;
  const name = panel.title === "" ? document.name : panel.title;
  const descr = isOnly ? document.altText : `${name}. ${panelText(panel)}`;
  const chartBox = { ...box, height: box.height - noteInches };
  const chart = chartShape(name, descr, chartBox, { panel, scale });
  if (chart === null) {
    const text = `${panel.title}: no attack has both figures. ${note}`;
    const sizePt = fittingSizePt(text, box.width, box.height, [14, 12, 10]);
    return [textBox(`${name}: note`, box, [[{ text, sizePt, colour: "muted" }]])];
  }
  if (note === "") return [chart];
  const noteBox = { ...box, y: box.y + chartBox.height + 0.06, height: noteInches - 0.06 };
  const sizePt = fittingSizePt(note, noteBox.width, noteBox.height, [panelNotePt, 9, 8]);
  return [chart, textBox(`${name}: note`, noteBox, [[{ text: note, sizePt, colour: "muted" }]])];
}

/** What stands beside figures, as a table for slides of its own. */
function notesTable(data: readonly NotedDatum[]): SlideTable {
  const { width } = boxes.tallBody;
  return {
    widths: [width * 0.36, width * 0.16, width * 0.48],
    head: [[[{ text: "Which figure" }]], [[{ text: "Figure" }]], [[{ text: "Beside it" }]]],
    rows: data.map(({ name, datum: { text, notes } }) => [
      [[{ text: name }]],
      [[{ text, isBold: true }]],
      [[{ text: notes.join("; ") }]],
    ]),
    sizePt: 11,
  };
}

/** What is said beside figures whose own slide has no room for it. */
function notesSlides(
  title: string,
  document: ChartDocument,
  pages: readonly PlacedPanel[][],
  setting: SlideSetting,
): Slide[] {
  const left = pages.flat().filter(({ panel, note }) => !panelNotes(panel).every((own) => note.includes(own)));
  const data = left.flatMap(({ panel }) =>
    notedData(panel).map(({ name, datum }) => ({
      name: panel.title === "" ? name : `${panel.title}. ${name}`,
      datum,
    })),
  );
  if (data.length === 0) return [];
  const tables = tableParts(notesTable(data), boxes.tallBody.height);
  return tables.map((table, index) => {
    const name = `${title}: ${partTitle("beside the figures", index + 1, tables.length)}`;
    return {
      layout: "content",
      title: name,
      shapes: [
        titleShape(name),
        tableShape("Beside the figures", name, boxes.tallBody, table),
        ...footShapes(document.sourceLine, document.permalink, setting),
      ],
    };
  });
}

/** A chart in its native form, on as many slides as its categories need. */
export function nativeSlides(
  title: string,
  document: ChartDocument,
  native: NativeChart,
  setting: SlideSetting,
): Slide[] {
  const pages = panelPages(native.panels, boxes.body);
  const isOnly = pages.length === 1 && native.panels.length === 1;
  const further = notesSlides(title, document, pages, setting);
  const next = further.length === 0 ? [] : ["What is said beside the figures stands on a slide behind."];
  const key = [readingKey(native), ...document.notes, ...next].filter((text) => text !== "").join(" ");
  const slides = pages.map((page, index): Slide => {
    const name = partTitle(title, index + 1, pages.length);
    return {
      layout: "content",
      title: name,
      shapes: [
        titleShape(name),
        ...subtitleShape(native.subtitle ?? document.subtitle),
        ...page.flatMap((placed) => panelShapes(placed, document, isOnly)),
        ...fittedText("key", "How to read it", key, [9, 8, 7]),
        ...footShapes(document.sourceLine, document.permalink, setting),
      ],
    };
  });
  return [...slides, ...further];
}
