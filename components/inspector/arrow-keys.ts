import { type DatumElement, dataIn } from "./chart-data";

interface Box {
  readonly datum: DatumElement;
  readonly xPx: number;
  readonly yPx: number;
  readonly rect: DOMRect;
}

const directions = {
  ArrowRight: { axis: "x", sign: 1 },
  ArrowLeft: { axis: "x", sign: -1 },
  ArrowDown: { axis: "y", sign: 1 },
  ArrowUp: { axis: "y", sign: -1 },
} as const;

type Direction = (typeof directions)[keyof typeof directions];

function boxOf(datum: DatumElement): Box {
  const rect = datum.getBoundingClientRect();
  return { datum, rect, xPx: rect.x + rect.width / 2, yPx: rect.y + rect.height / 2 };
}

/** How far `to` lies ahead, and how far beside the way; a datum in one line with `from` is not beside it at all. */
function wayTo(from: Box, to: Box, { axis, sign }: Direction) {
  const isAcross = axis === "x";
  const aheadPx = sign * (isAcross ? to.xPx - from.xPx : to.yPx - from.yPx);
  const besidePx = Math.abs(isAcross ? to.yPx - from.yPx : to.xPx - from.xPx);
  const [a, b] = [from.rect, to.rect];
  const isInLine = isAcross ? a.top < b.bottom && b.top < a.bottom : a.left < b.right && b.left < a.right;
  return { aheadPx, besidePx, isInLine };
}

function nearest(from: Box, others: readonly Box[], direction: Direction): DatumElement | null {
  const ahead = others
    .map((box) => ({ datum: box.datum, ...wayTo(from, box, direction) }))
    .filter(({ aheadPx }) => aheadPx > 1);
  const inLine = ahead.filter(({ isInLine }) => isInLine);
  const [first] = (inLine.length > 0 ? inLine : ahead).sort(
    (a, b) => a.aheadPx + 2 * a.besidePx - (b.aheadPx + 2 * b.besidePx),
  );
  // Across, a datum of another line is reached by the order of the drawing instead, so that no datum is out of reach.
  return inLine.length === 0 && direction.axis === "x" ? null : (first?.datum ?? null);
}

/**
 * The datum that a key leads to from another in the same drawing: with an arrow the nearest in that direction, at the end of a line the
 * next or previous of the drawing's order; Home and End the first and last. Null for other keys, and where nothing lies that way.
 */
export function datumByKey(from: DatumElement, key: string): DatumElement | null {
  const data = drawingData(from);
  if (key === "Home") return data.at(0) ?? null;
  if (key === "End") return data.at(-1) ?? null;
  if (!Object.hasOwn(directions, key)) return null;
  const direction = directions[key as keyof typeof directions];
  const boxes = data.filter((datum) => datum !== from).map(boxOf);
  const inOrder = direction.axis === "x" ? (data[data.indexOf(from) + direction.sign] ?? null) : null;
  return nearest(boxOf(from), boxes, direction) ?? inOrder;
}

function drawingData(datum: DatumElement): DatumElement[] {
  const drawing = datum.ownerSVGElement;
  return drawing === null ? [datum] : dataIn(drawing);
}

const tabStops = new WeakMap<Element, DatumElement>();

/** Makes a datum the one stop of the Tab key in its drawing. */
export function makeTabStop(datum: DatumElement): void {
  const drawing = datum.ownerSVGElement;
  if (drawing === null) return;
  tabStops.get(drawing)?.setAttribute("tabindex", "-1");
  datum.setAttribute("tabindex", "0");
  tabStops.set(drawing, datum);
}

/**
 * Makes each drawing of the page one stop of the Tab key, described by the element `hintId` as well, and each that is added later.
 * Returns how to stop looking for more; the stops stay.
 */
export function keptTabStops(hintId: string): () => void {
  const known = new WeakSet<Element>();
  const setUp = () => {
    for (const drawing of document.querySelectorAll("figure svg")) {
      const [first] = known.has(drawing) ? [] : dataIn(drawing);
      if (first === undefined) continue;
      known.add(drawing);
      const described = drawing.getAttribute("aria-describedby") ?? "";
      drawing.setAttribute("aria-describedby", `${described} ${hintId}`.trim());
      for (const datum of dataIn(drawing)) {
        datum.setAttribute("tabindex", "-1");
        datum.setAttribute("aria-haspopup", "dialog");
      }
      makeTabStop(first);
    }
  };
  setUp();
  const observer = new MutationObserver(setUp);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
