import { trimmedSpan } from "../../lib/review/marked-figure";

function offsetOf(pane: Element, node: Node | null, offset: number): number | null {
  const piece = (node instanceof Element ? node : node?.parentElement)?.closest("[data-start]");
  if (!piece || !pane.contains(piece)) return null;
  return Number(piece.getAttribute("data-start")) + (node instanceof Element ? 0 : offset);
}

/** Where in a text the page's selection stands, white space at its ends left out; null where nothing of the pane is selected. */
export function selectedSpan(pane: Element, text: string): readonly [number, number] | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return null;
  const ends = [
    offsetOf(pane, selection.anchorNode, selection.anchorOffset),
    offsetOf(pane, selection.focusNode, selection.focusOffset),
  ];
  const [from = null, to = null] = ends.some((end) => end === null)
    ? []
    : [...ends].sort((a, b) => Number(a) - Number(b));
  return from === null || to === null ? null : trimmedSpan(text, from, to);
}
