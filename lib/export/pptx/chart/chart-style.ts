import type { MeasureGroup } from "../../../ledger/measures/definition";
import { element, valued } from "../xml";

/** The theme's accents for the colours that the drawings have. */
const accents: Record<MeasureGroup, string> = {
  launched: "accent1",
  intercepted: "accent1",
  hit: "accent1",
  duration: "accent1",
  people: "accent2",
  outage: "accent3",
  damage: "accent3",
};

/** The colour of a measure group's marks. */
export function groupColour(group: MeasureGroup): string {
  return element("a:schemeClr", { val: accents[group] });
}

/** The pale form of a measure group's colour. */
export function paleColour(group: MeasureGroup): string {
  return element("a:schemeClr", { val: accents[group] }, valued("a:lumMod", 40_000), valued("a:lumOff", 60_000));
}

/** A fill of one colour. */
export function solid(colour: string): string {
  return element("a:solidFill", {}, colour);
}

export const paper = element("a:schemeClr", { val: "bg1" });
export const ink = element("a:schemeClr", { val: "tx1" });
export const muted = element("a:schemeClr", { val: "tx2" });
export const gridColour = element("a:schemeClr", { val: "bg1" }, valued("a:lumMod", 85_000));
export const paleMuted = element("a:schemeClr", { val: "bg1" }, valued("a:lumMod", 85_000));
export const noFill = element("a:noFill", {});
export const noLine = element("a:ln", {}, noFill);

/** A line of a width in points. */
export function line(points: number, colour: string): string {
  return element("a:ln", { w: Math.round(points * 12_700) }, solid(colour));
}

/** A fill of stripes in a colour. */
export function hatching(colour: string): string {
  const [front, back] = [element("a:fgClr", {}, colour), element("a:bgClr", {}, paper)];
  return element("a:pattFill", { prst: "wdUpDiag" }, front, back);
}

/** A mark's shape: its fill, and its outline in a colour. */
export function markShape(fill: string, colour: string): string {
  return element("c:spPr", {}, fill, line(1.25, colour));
}

/** The shape of a mark that is not seen, which another stands upon. */
export const unseenShape = element("c:spPr", {}, noFill, noLine);

/** How a chart's text is set where it has nothing of its own to say: the size in points, and the colour. */
export function textProperties(sizePt: number, colour = ink, isUpright = false): string {
  const run = element("a:defRPr", { sz: Math.round(sizePt * 100), b: 0 }, solid(colour));
  return element(
    "c:txPr",
    {},
    element("a:bodyPr", isUpright ? { rot: 0, vert: "horz" } : {}),
    element("a:lstStyle", {}),
    element("a:p", {}, element("a:pPr", {}, run), element("a:endParaRPr", { lang: "en-GB" })),
  );
}

/** A place within a chart's frame, in shares of its width and height. */
export interface Share {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function rounded(share: number): number {
  return Number(share.toFixed(5));
}

/** Where a plot's own area stands, axes' texts outside it. */
export function innerLayout({ x, y, width, height }: Share): string {
  return element(
    "c:layout",
    {},
    element(
      "c:manualLayout",
      {},
      valued("c:layoutTarget", "inner"),
      valued("c:xMode", "edge"),
      valued("c:yMode", "edge"),
      valued("c:x", rounded(x)),
      valued("c:y", rounded(y)),
      valued("c:w", rounded(width)),
      valued("c:h", rounded(height)),
    ),
  );
}

/** How far from its usual place something stands. */
export function movedLayout(x: number, y: number): string {
  return element("c:layout", {}, element("c:manualLayout", {}, valued("c:x", rounded(x)), valued("c:y", rounded(y))));
}

/** A place for the top left corner of a title. */
export function cornerLayout(x: number, y: number): string {
  const modes = valued("c:xMode", "edge") + valued("c:yMode", "edge");
  const corner = valued("c:x", rounded(x)) + valued("c:y", rounded(y));
  return element("c:layout", {}, element("c:manualLayout", {}, modes, corner));
}
