import type { ChartDocument } from "../../../document/chart-document";
import type { NativeChart } from "../../../document/native-chart";
import { partTitle } from "../../slide-text";
import { type NotedDatum, notedData, panelNotes } from "../panel-notes";
import { type PlacedPanel, panelPages } from "../panel-pages";
import { panelShapes } from "../panel-shapes";
import { readingKey } from "../reading-key";
import type { SlideContent } from "../slide-content";
import { type SlideTable, tableParts, tableShape } from "../table-shape";
import { fittedText, footShapes, type SlideSetting, subtitleShape, titleShape } from "./slide-setting";

type Slide = Omit<SlideContent, "notes">;

/** What stands beside figures, as a table for slides of its own. */
function notesTable(data: readonly NotedDatum[], setting: SlideSetting): SlideTable {
  const { width } = setting.boxes.tallBody;
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
  const tables = tableParts(notesTable(data, setting), setting.boxes.tallBody.height);
  return tables.map((table, index) => {
    const name = `${title}: ${partTitle("beside the figures", index + 1, tables.length)}`;
    return {
      layout: "content",
      title: name,
      shapes: [
        titleShape(name, setting),
        tableShape("Beside the figures", name, setting.boxes.tallBody, table),
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
  const pages = panelPages(native.panels, setting.boxes.body);
  const isOnly = pages.length === 1 && native.panels.length === 1;
  const further = notesSlides(title, document, pages, setting);
  const next = further.length === 0 ? [] : ["What is said beside the figures stands on a slide behind."];
  const key = [readingKey(native), ...(native.notes ?? document.notes), ...next]
    .filter((text) => text !== "")
    .join(" ");
  const slides = pages.map((page, index): Slide => {
    const name = partTitle(title, index + 1, pages.length);
    return {
      layout: "content",
      title: name,
      shapes: [
        titleShape(name, setting),
        ...subtitleShape(native.subtitle ?? document.subtitle, setting),
        ...page.flatMap((placed) => panelShapes(placed, document, isOnly)),
        ...fittedText("key", "How to read it", key, [9, 8, 7], setting),
        ...footShapes(document.sourceLine, document.permalink, setting),
      ],
    };
  });
  return [...slides, ...further];
}
