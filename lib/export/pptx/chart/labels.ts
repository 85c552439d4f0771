import { language, paragraphsXml } from "../text-body";
import { element, textElement, valued } from "../xml";
import { movedLayout, noFill, noLine, textProperties } from "./chart-style";
import { type Column, labelsReference } from "./sheet";

/** Where a label stands by its mark: beyond a bar's end, within it at its beginning, on a side of a dot, or on the mark. */
export type LabelPosition = "outEnd" | "inBase" | "r" | "l" | "t" | "b" | "ctr";

/** A label at a point: its words, where it stands by its mark, and how far it is moved from there in shares of the chart's frame. */
export interface PointLabel {
  readonly index: number;
  readonly text: string;
  readonly position: LabelPosition;
  readonly movedX?: number;
  readonly movedY?: number;
}

// [MS-ODRAWXML] 2.24.3: extensions of a label and of a series by which labels follow the cells of a column.
const labelExtension = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
const seriesExtension = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
const extensionNamespace = { "xmlns:c15": "http://schemas.microsoft.com/office/drawing/2012/chart" };

function shows(value: 0 | 1): string {
  return [
    valued("c:showLegendKey", 0),
    valued("c:showVal", value),
    valued("c:showCatName", 0),
    valued("c:showSerName", 0),
    valued("c:showPercent", 0),
    valued("c:showBubbleSize", 0),
  ].join("");
}

function extension(uri: string, ...children: readonly string[]): string {
  return element("c:extLst", {}, element("c:ext", { uri, ...extensionNamespace }, ...children));
}

const noLeader = valued("c15:showLeaderLines", 0);
const followsCell = valued("c15:showDataLabelsRange", 1);

/** An id that no other label of the chart has. */
function fieldId(series: number, index: number): string {
  const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, "0");
  return `{5E1D0000-0000-4000-8000-${hex(series, 4)}${hex(index, 8)}}`;
}

function words({ text, index }: PointLabel, { series, sizePt, followsCells }: LabelStyle): string {
  const style = element("a:rPr", { lang: language, sz: Math.round(sizePt * 100) });
  if (!followsCells) {
    return paragraphsXml(
      text.split("\n").map((line) => [{ text: line, sizePt }]),
      null,
    );
  }
  const field = { id: fieldId(series, index), type: "CELLRANGE" };
  return element("a:p", {}, element("a:fld", field, style, textElement("a:t", text)));
}

function labelXml(label: PointLabel, style: LabelStyle): string {
  const { index, movedX = 0, movedY = 0, position } = label;
  return element(
    "c:dLbl",
    {},
    valued("c:idx", index),
    movedX === 0 && movedY === 0 ? "" : movedLayout(movedX, movedY),
    element(
      "c:tx",
      {},
      element(
        "c:rich",
        {},
        element("a:bodyPr", { wrap: "none", lIns: 38_100, tIns: 0, rIns: 38_100, bIns: 0, anchor: "ctr" }),
        element("a:lstStyle", {}),
        words(label, style),
      ),
    ),
    element("c:spPr", {}, noFill, noLine),
    valued("c:dLblPos", position),
    shows(1),
    style.followsCells ? extension(labelExtension, element("c15:dlblFieldTable", {}), followsCell) : "",
  );
}

/** Which series labels belong to, their size in points, and whether they follow the sheet's column of words when that is edited. */
export interface LabelStyle {
  readonly series: number;
  readonly sizePt: number;
  readonly followsCells: boolean;
}

/** A series' labels: our words at each mark. */
export function labelsXml(labels: readonly PointLabel[], style: LabelStyle): string {
  if (labels.length === 0) return "";
  const [first] = labels;
  return element(
    "c:dLbls",
    {},
    ...labels.map((label) => labelXml(label, style)),
    element("c:spPr", {}, noFill, noLine),
    textProperties(style.sizePt),
    valued("c:dLblPos", first?.position ?? "r"),
    shows(0),
    style.followsCells ? extension(labelExtension, followsCell, noLeader) : extension(labelExtension, noLeader),
  );
}

/** The end of a series with labels: the column of words that they follow. */
export function labelsSource(words: Column): string {
  return extension(seriesExtension, labelsReference(words));
}
