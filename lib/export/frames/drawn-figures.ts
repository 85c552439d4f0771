import { XmlElement } from "@rgrove/parse-xml";
import type { Mark, ReadDrawing } from "../drawing/drawing-reader";

/** The elements that are drawn, each a mark. */
export const markedElements: ReadonlySet<string> = new Set(["text", "rect", "circle", "path"]);

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

const extentsOf = new WeakMap<ReadDrawing, readonly FigureExtent[]>();

/** Where a drawing's figures stand, in order; looked for once, since each of its parts asks. */
export function figureExtents(drawing: ReadDrawing): readonly FigureExtent[] {
  const found = extentsOf.get(drawing) ?? newExtents(drawing);
  extentsOf.set(drawing, found);
  return found;
}

function newExtents({ root, marks }: ReadDrawing): FigureExtent[] {
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
export function legendEndPx({ root, marks }: ReadDrawing, { fromPx }: { readonly fromPx: number }): number | null {
  const [plot] = movedGroups(root);
  if (plot === undefined) return null;
  if (hasWords(marks, fromPx, plot.downPx)) return plot.downPx;
  const [inner, ...others] = movedGroups(plot.group);
  const endPx = plot.downPx + (inner?.downPx ?? 0);
  return inner !== undefined && others.length === 0 && hasWords(marks, fromPx, endPx) ? endPx : null;
}
