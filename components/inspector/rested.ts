import { useCallback, useEffect, useRef } from "react";
import { type DatumElement, datumAt } from "./chart-data";
import type { Manner } from "./opened";

/** As long as a mouse, or a key that repeats, has to be still on a datum until the panel tells of it, in ms. */
const restMs = 150;
/** As far as a mouse has to go from where it pressed until it points again, in px: the drawing may have moved under it. */
const awayPx = 40;

/**
 * Has `openDatum` tell of a datum that a mouse or pen has come to rest on while `isWanted`, with the focus left where it is. `rest` has a datum
 * wait as long as that, `stopResting` has none wait any more. Both functions given have to be the same at each render.
 */
export function useRested(isWanted: () => boolean, openDatum: (to: DatumElement, manner: Manner) => void) {
  const timer = useRef<number>(undefined);

  const stopResting = useCallback(() => window.clearTimeout(timer.current), []);
  const rest = useCallback(
    (to: DatumElement) => {
      stopResting();
      timer.current = window.setTimeout(() => isWanted() && to.isConnected && openDatum(to, "kept"), restMs);
    },
    [isWanted, openDatum, stopResting],
  );

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let pressed: PointerEvent | null = null;
    const onPress = (event: PointerEvent) => {
      stopResting();
      pressed = event;
    };
    const onPointer = ({ target, pointerType, buttons, clientX, clientY }: PointerEvent) => {
      stopResting();
      if (pressed !== null && Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) < awayPx) return;
      pressed = null;
      const to = datumAt(target);
      if (to !== null && isWanted() && pointerType !== "touch" && buttons === 0) rest(to);
    };
    document.addEventListener("pointerdown", onPress, { signal });
    document.addEventListener("pointermove", onPointer, { signal, passive: true });
    document.documentElement.addEventListener("pointerleave", stopResting, { signal });
    return () => {
      listening.abort();
      stopResting();
    };
  }, [isWanted, rest, stopResting]);

  return { rest, stopResting };
}
