"use client";

import { useCallback, useEffect } from "react";
import { datumByKey, keptTabStops, makeTabStop } from "./arrow-keys";
import { datumAt } from "./chart-data";
import { useFollowing } from "./following";
import { InspectorPanel } from "./inspector-panel";
import { isPanelBeside } from "./opened";
import { Readout, readoutDatum, usePointed } from "./readout";
import { useRested } from "./rested";
import { useShownFigure } from "./shown-figure";

const hintId = "inspector-hint";

function isPlain({ ctrlKey, metaKey, shiftKey, altKey, defaultPrevented }: MouseEvent | KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey && !altKey && !defaultPrevented;
}

/**
 * The inspector of every chart on the page. A datum that the server drew is read out where it is pointed at, and opens the panel by click,
 * tap or Enter, as does a fragment that names one; arrow keys move between the data of a drawing, and the panel goes along; beside the page it
 * tells of a datum that a mouse rests on, too. The panel tells what the page's address says. Without the inspector each datum is a link that leads to the same account.
 */
export function Inspector() {
  const figure = useShownFigure();
  const { shown, now, datum, panel, announcement, announce, openDatum, close } = figure;
  const isBeside = useCallback(() => now.current !== null && isPanelBeside(), [now]);
  const { pointed, pointedNow, dismiss } = usePointed(datum, isBeside);
  const { rest, stopResting } = useRested(isBeside, openDatum);
  useFollowing(figure);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const onClick = (event: MouseEvent) => {
      const to = readoutDatum(event.target, pointedNow.current) ?? datumAt(event.target);
      if (to === null || event.button !== 0 || !isPlain(event)) return;
      event.preventDefault();
      dismiss();
      stopResting();
      // A key or a screen reader presses without a pointer's click, and goes on in the panel.
      openDatum(to, event.detail > 0 && isPanelBeside() ? "beside" : "opened");
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (!isPlain(event)) return;
      if (key === "Escape" && !dismiss()) close();
      const isOnPanel = isBeside() && target === panel.current && key.startsWith("Arrow");
      const from = isOnPanel ? datum.current : datumAt(target);
      const next = from && datumByKey(from, key);
      if (!next) return;
      event.preventDefault();
      makeTabStop(next);
      stopResting();
      if (now.current !== null && event.repeat) rest(next);
      else if (now.current !== null) openDatum(next, "moved");
      next.focus();
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      const focused = datumAt(target);
      if (focused !== null) makeTabStop(focused);
    };
    const stopLooking = keptTabStops(hintId);
    document.addEventListener("click", onClick, { signal });
    document.addEventListener("keydown", onKeyDown, { signal });
    document.addEventListener("focusin", onFocusIn, { signal });
    return () => {
      listening.abort();
      stopLooking();
    };
  }, [openDatum, close, dismiss, now, pointedNow, datum, panel, isBeside, rest, stopResting]);

  return (
    <>
      <p id={hintId} hidden>
        Arrow keys move between figures; Enter: who says so.
      </p>
      <p aria-live="polite" className="sr-only">
        {announcement}
      </p>
      {pointed && <Readout key={`${pointed.xPx} ${pointed.yPx}`} {...pointed} />}
      {shown && <InspectorPanel ref={panel} {...shown} onClose={() => close()} announce={announce} />}
    </>
  );
}
