import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from "react";
import type { ExploreData } from "./explore-data";
import { binUnder, draggedSpan, lookAfterWheel, type PlotBox, pinchedSpan } from "./gestures";
import type { Look, Span } from "./span";

interface Held {
  readonly startX: number;
  x: number;
}

interface Gesture {
  readonly pointers: Map<number, Held>;
  start: Span;
  startPx: number;
  hasMoved: boolean;
}

interface Gestured {
  readonly data: ExploreData;
  readonly look: Look;
  /** Whether the cursor stays where it is put when a pointer passes over it. */
  readonly isHeld: boolean;
  readonly onLook: (look: Look) => void;
  /** Asked when a plot is tapped or clicked, with the bin that is there. */
  readonly onTap: (at: number) => void;
}

/** As far as a pointer may stray, in px, before a tap is a drag. */
const tapPx = 6;

function boxOf(element: HTMLElement): PlotBox {
  const { left, width } = element.getBoundingClientRect();
  return { leftPx: left, widthPx: width };
}

/** Drag, pinch, tap, hover and wheel on a plot, as what they have the panels show. */
export function useGestures(plot: RefObject<HTMLElement | null>, gestured: Gestured) {
  const latest = useRef(gestured);
  latest.current = gestured;
  const gesture = useRef<Gesture>({ pointers: new Map(), start: gestured.look.span, startPx: 0, hasMoved: false });

  useEffect(() => {
    const { current } = plot;
    if (current === null) return;
    const turn = (event: WheelEvent) => {
      const { data, look, onLook } = latest.current;
      const next = lookAfterWheel(data, look, boxOf(current), event);
      if (next === null) return;
      event.preventDefault();
      onLook(next);
    };
    current.addEventListener("wheel", turn, { passive: false });
    return () => current.removeEventListener("wheel", turn);
  }, [plot]);

  function begin(): void {
    const { pointers } = gesture.current;
    const places = [...pointers.values()].map(({ x }) => x);
    gesture.current.start = latest.current.look.span;
    gesture.current.startPx = Math.abs((places[0] ?? 0) - (places[1] ?? 0));
  }

  function onPointerDown(event: ReactPointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    const { pointers } = gesture.current;
    if (pointers.size === 0) gesture.current.hasMoved = false;
    pointers.set(event.pointerId, { startX: event.clientX, x: event.clientX });
    event.currentTarget.setPointerCapture(event.pointerId);
    begin();
  }

  function onPointerMove(event: ReactPointerEvent<HTMLElement>): void {
    const { data, look, isHeld, onLook } = latest.current;
    const { pointers, start, startPx } = gesture.current;
    const box = boxOf(event.currentTarget);
    const held = pointers.get(event.pointerId);
    if (held === undefined) {
      if (event.pointerType !== "mouse" || isHeld) return;
      const cursor = binUnder(data, look.span, box, event.clientX);
      if (cursor !== look.cursor) onLook({ ...look, cursor });
      return;
    }
    held.x = event.clientX;
    if (Math.abs(held.x - held.startX) > tapPx || pointers.size > 1) gesture.current.hasMoved = true;
    if (!gesture.current.hasMoved) return;
    const [one, other] = [...pointers.values()];
    if (one !== undefined && other !== undefined) {
      const span = pinchedSpan(data, start, box, (one.x + other.x) / 2, startPx, Math.abs(one.x - other.x));
      onLook({ ...look, span });
    } else onLook({ ...look, span: draggedSpan(data, start, box, held.x - held.startX) });
  }

  function onPointerUp(event: ReactPointerEvent<HTMLElement>): void {
    const { pointers, hasMoved } = gesture.current;
    if (!pointers.delete(event.pointerId)) return;
    const { data, look, onTap } = latest.current;
    if (event.type === "pointerup" && !hasMoved) {
      onTap(binUnder(data, look.span, boxOf(event.currentTarget), event.clientX));
    }
    for (const [id, { x }] of pointers) pointers.set(id, { startX: x, x });
    begin();
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}
