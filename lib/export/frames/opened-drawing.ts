import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { drawingMarks, type Mark } from "../drawing/drawing-reader";

/** A chart's drawing taken apart once, for any number of slices of it. */
export interface OpenedDrawing {
  readonly root: XmlElement;
  /** The same drawing's marks in the order of its elements. */
  readonly marks: readonly Mark[];
}

/** The elements that are drawn, each a mark. */
export const markedElements: ReadonlySet<string> = new Set(["text", "rect", "circle", "path"]);

/** A drawing whose figures are elements of their own (`isAddressable`), to be drawn anew in slices. Throws on what the reader of drawings refuses. */
export function openedDrawing(svg: string): OpenedDrawing {
  const { root } = parseXml(svg);
  if (root === null) throw new Error("a drawing without an element");
  return { root, marks: drawingMarks(svg) };
}

/** Whether anything of a mark is seen; the ground of a figure is not. */
export function isSeen(mark: Mark): boolean {
  return mark.kind === "text" || mark.fill !== null || mark.stroke !== null;
}

/** A figure of a drawing: the event that it is of, and where it begins and ends, in px from the drawing's top. */
export interface FigureExtent {
  readonly event: string;
  readonly topPx: number;
  readonly bottomPx: number;
}

/** Where a drawing's figures stand, in order. */
export function figureExtents({ root, marks }: OpenedDrawing): FigureExtent[] {
  const found: FigureExtent[] = [];
  const left = marks[Symbol.iterator]();
  const seenIn = (element: XmlElement): Mark[] => {
    if (markedElements.has(element.name)) {
      const mark: Mark | undefined = left.next().value;
      return mark !== undefined && isSeen(mark) ? [mark] : [];
    }
    const inner = element.children.flatMap((child) => (child instanceof XmlElement ? seenIn(child) : []));
    const { "data-event": event } = element.attributes;
    if (event !== undefined && inner.length > 0) {
      const topPx = Math.min(...inner.map((mark) => mark.topPx));
      found.push({ event, topPx, bottomPx: Math.max(...inner.map((mark) => mark.bottomPx)) });
    }
    return inner;
  };
  seenIn(root);
  return found;
}

/** The groups of an element that are moved down, and by how much, in px. */
function movedGroups(element: XmlElement): { readonly group: XmlElement; readonly downPx: number }[] {
  return element.children.flatMap((group) => {
    if (!(group instanceof XmlElement) || group.name !== "g") return [];
    const [, down] = /^translate\(\S+ (\S+)\)$/.exec(group.attributes.transform ?? "") ?? [];
    return down === undefined ? [] : [{ group, downPx: Number(down) }];
  });
}

/** Whether any text stands in a stretch. */
function hasWords(marks: readonly Mark[], fromPx: number, toPx: number): boolean {
  return marks.some((mark) => mark.kind === "text" && mark.topPx >= fromPx && mark.bottomPx <= toPx);
}

/**
 * Where the legend ends that says how to read all of a picture, in px from the drawing's top: above its plot, or above the one calendar of a plot
 * that explains itself. Null where there is none, or several that each hold for a plot of their own.
 */
export function legendEndPx({ root, marks }: OpenedDrawing, { fromPx }: { readonly fromPx: number }): number | null {
  const [plot] = movedGroups(root);
  if (plot === undefined) return null;
  if (hasWords(marks, fromPx, plot.downPx)) return plot.downPx;
  const [inner, ...others] = movedGroups(plot.group);
  const endPx = plot.downPx + (inner?.downPx ?? 0);
  return inner !== undefined && others.length === 0 && hasWords(marks, fromPx, endPx) ? endPx : null;
}
