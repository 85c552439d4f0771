import type { ChartDocument } from "../../document/chart-document";
import type { NativePanel } from "../../document/native-chart";
import { chartShape } from "./chart-shape";
import { type PlacedPanel, panelNotePt } from "./panel-pages";
import { type Shape, textBox } from "./shape";
import { fittingSizePt } from "./text-extent";

/** A panel in words: each category or point with its figures. */
function panelText(panel: NativePanel): string {
  const told =
    panel.kind === "points"
      ? panel.points.map(({ name, x, y }) => `${name}: ${panel.xAxis} ${x.text}, ${panel.yAxis} ${y.text}`)
      : panel.categories.map((category, index) => `${category}: ${panel.data[index]?.text ?? ""}`);
  return `${told.join("; ")}.`;
}

/** A panel as the software’s own chart, what is said beside its figures below it; `isOnly` says that it is all of its document. */
export function panelShapes(placed: PlacedPanel, document: ChartDocument, isOnly: boolean): Shape[] {
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
