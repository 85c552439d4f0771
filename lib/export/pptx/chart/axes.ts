import { element, textElement, valued } from "../xml";
import type { AxisScale } from "./axis-scale";
import { gridColour, ink, line, muted, noFill, noLine, solid, textProperties } from "./chart-style";
import type { LogAxis } from "./log-axis";

/** The ids by which a chart's two axes name each other. */
const ids = { across: 111_000_001, upwards: 111_000_002 } as const;

/** What names a chart's axes in its plot, in the order the software wants. */
export const axisIds = valued("c:axId", ids.across) + valued("c:axId", ids.upwards);

/** A title's words in one line. */
export function titleXml(text: string, sizePt: number, isBold: boolean, layout: string, isUpright = true): string {
  const run = (name: string, ...children: string[]) =>
    element(name, { ...(name === "a:rPr" ? { lang: "en-GB" } : {}), sz: sizePt * 100, b: isBold ? 1 : 0 }, ...children);
  const fill = solid(isBold ? ink : muted);
  return element(
    "c:title",
    {},
    element(
      "c:tx",
      {},
      element(
        "c:rich",
        {},
        element("a:bodyPr", isUpright ? {} : { rot: -5_400_000, vert: "horz" }),
        element("a:lstStyle", {}),
        element(
          "a:p",
          {},
          element("a:pPr", {}, run("a:defRPr", fill)),
          element("a:r", {}, run("a:rPr", fill), textElement("a:t", text)),
        ),
      ),
    ),
    layout,
    valued("c:overlay", 0),
  );
}

/** How categories stand: from the top down beside lying bars, or from left to right below upright marks. */
export type CategorySide = "left" | "bottom";

/** The axis of categories. */
export function categoryAxis(side: CategorySide, sizePt: number): string {
  return element(
    "c:catAx",
    {},
    valued("c:axId", ids.across),
    element("c:scaling", {}, valued("c:orientation", side === "left" ? "maxMin" : "minMax")),
    valued("c:delete", 0),
    valued("c:axPos", side === "left" ? "l" : "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", "low"),
    element("c:spPr", {}, noFill, line(1, muted)),
    textProperties(sizePt, ink, true),
    valued("c:crossAx", ids.upwards),
    valued("c:crosses", "autoZero"),
    valued("c:auto", 0),
    valued("c:lblAlgn", side === "left" ? "r" : "ctr"),
    valued("c:lblOffset", 60),
    valued("c:tickLblSkip", 1),
    valued("c:noMultiLvlLbl", 1),
  );
}

/** Where an axis of numbers stands and what it crosses. */
interface NumberSide {
  readonly id: number;
  readonly crosses: number;
  readonly position: "b" | "l";
  readonly at: "autoZero" | "min" | "max";
  readonly between: "between" | "midCat";
}

/** An axis of numbers as it is drawn: where it begins and ends, how far its lines stand apart, and to which base it is logarithmic, null for none. */
interface DrawnAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format: string;
  readonly logBase: number | null;
}

function numberAxis(side: NumberSide, scale: DrawnAxis, title: string): string {
  const { logBase } = scale;
  return element(
    "c:valAx",
    {},
    valued("c:axId", side.id),
    element(
      "c:scaling",
      {},
      logBase === null ? "" : valued("c:logBase", logBase),
      valued("c:orientation", "minMax"),
      valued("c:max", scale.max),
      valued("c:min", scale.min),
    ),
    valued("c:delete", 0),
    valued("c:axPos", side.position),
    element("c:majorGridlines", {}, element("c:spPr", {}, line(0.5, gridColour))),
    logBase === null ? "" : element("c:minorGridlines", {}, element("c:spPr", {}, line(0.25, gridColour))),
    titleXml(title, 12, false, "", side.position === "b"),
    element("c:numFmt", { formatCode: scale.format, sourceLinked: 0 }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", "nextTo"),
    element("c:spPr", {}, noFill, noLine),
    textProperties(12, muted),
    valued("c:crossAx", side.crosses),
    valued("c:crosses", side.at),
    valued("c:crossBetween", side.between),
    valued("c:majorUnit", scale.step),
  );
}

/** The axis of a category chart's values, from zero: below lying bars, beside upright marks. */
export function valueAxis(side: CategorySide, scale: AxisScale, title: string): string {
  const own = { id: ids.upwards, crosses: ids.across, between: "between" } as const;
  const drawn = { ...scale, min: 0, logBase: null };
  return side === "left"
    ? numberAxis({ ...own, position: "b", at: "max" }, drawn, title)
    : numberAxis({ ...own, position: "l", at: "autoZero" }, drawn, title);
}

const logBase = 10;

/** The two axes of a chart of points, both logarithmic. */
export function pointAxes(x: LogAxis, y: LogAxis, titles: { readonly x: string; readonly y: string }): string {
  const [across, upwards] = [ids.across, ids.upwards];
  const shared = { at: "min", between: "midCat" } as const;
  const drawn = ({ min, max, format }: LogAxis) => ({ min, max, format, step: logBase, logBase });
  return [
    numberAxis({ ...shared, id: across, crosses: upwards, position: "b" }, drawn(x), titles.x),
    numberAxis({ ...shared, id: upwards, crosses: across, position: "l" }, drawn(y), titles.y),
  ].join("");
}
