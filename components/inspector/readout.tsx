import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type DatumElement, datumAt, focusedDatum } from "./chart-data";

/** A datum that is pointed at or that the keyboard has moved onto, and where beside it its readout stands, in px of the page. */
export interface Pointed {
  readonly datum: DatumElement;
  readonly by: "pointer" | "focus";
  readonly xPx: number;
  readonly yPx: number;
  readonly isBelow: boolean;
  /** Where the page's content ends on the right, in px. */
  readonly endPx: number;
}

const selector = ".readout";
/** Above a datum nearer to the window's top than this there is no room, in px. */
const roomPx = 150;

/** The readout's own datum where an event's target lies in a readout. */
export function readoutDatum(target: EventTarget | null, pointed: Pointed | null): DatumElement | null {
  return target instanceof Element && target.closest(selector) ? (pointed?.datum ?? null) : null;
}

function placed(datum: DatumElement, by: Pointed["by"], pointerPx: number | null): Pointed {
  const { left, top, bottom } = datum.getBoundingClientRect();
  const isBelow = top < roomPx;
  return {
    datum,
    by,
    xPx: Math.max(left, (pointerPx ?? left) - roomPx) + window.scrollX,
    yPx: (isBelow ? bottom : top) + window.scrollY,
    isBelow,
    endPx:
      document.body.getBoundingClientRect().width - Number.parseFloat(getComputedStyle(document.body).paddingRight),
  };
}

/**
 * Which datum is to be read out at once: the one under a mouse or pen, else the one that the keyboard is on; never one that `told`
 * is about, nor one whose readout was dismissed until another has been pointed at, nor any while `isQuiet`.
 */
export function usePointed(told: RefObject<DatumElement | null>, isQuiet: () => boolean) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const now = useRef<Pointed | null>(null);
  const dismissed = useRef<DatumElement | null>(null);

  const point = useCallback(
    (datum: DatumElement | null, by: Pointed["by"], pointerPx: number | null = null) => {
      if (datum !== dismissed.current) dismissed.current = null;
      const isWanted = datum !== null && datum !== dismissed.current && datum !== told.current && !isQuiet();
      if (now.current?.datum === (isWanted ? datum : undefined)) return;
      now.current = isWanted ? placed(datum, by, pointerPx) : null;
      setPointed(now.current);
    },
    [told, isQuiet],
  );

  /** Takes the readout away; whether there was one. */
  const dismiss = useCallback((): boolean => {
    const last = now.current;
    point(null, "focus");
    dismissed.current = last?.datum ?? null;
    return last !== null;
  }, [point]);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const onPointer = ({ target, pointerType, clientX }: PointerEvent) => {
      if (pointerType === "touch" || readoutDatum(target, now.current)) return;
      const datum = datumAt(target);
      if (datum === null) point(focusedDatum(), "focus");
      else point(datum, "pointer", clientX);
    };
    // Moves, since a datum that the page has brought under a still pointer is not pointed at.
    document.addEventListener("pointermove", onPointer, { signal, passive: true });
    document.documentElement.addEventListener("pointerleave", () => point(focusedDatum(), "focus"), { signal });
    document.addEventListener("focusin", () => point(focusedDatum(), "focus"), { signal });
    window.addEventListener("resize", () => point(null, "focus"), { signal });
    return () => listening.abort();
  }, [point]);

  return { pointed, pointedNow: now, dismiss };
}

/** What a datum says, beside it and at once, in the words of its accessible name. It takes no room, and no focus. */
export function Readout({ datum, by, xPx, yPx, isBelow, endPx }: Pointed) {
  return (
    <div
      aria-hidden="true"
      className="readout"
      data-by={by}
      data-below={isBelow ? "" : undefined}
      style={{ left: `min(${xPx}px, max(8px, ${endPx}px - 23rem))`, top: yPx }}
    >
      <p>{datum.getAttribute("aria-label")}</p>
      <p className="text-muted">Enter or click: who says so</p>
    </div>
  );
}
