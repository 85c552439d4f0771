import { type RefObject, useEffect, useState } from "react";

/** The width of an element's content in px, as it changes; 0 before it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measured = new ResizeObserver(([entry]) => setWidthPx(Math.floor(entry?.contentRect.width ?? 0)));
    measured.observe(current);
    return () => measured.disconnect();
  }, [element]);
  return widthPx;
}
