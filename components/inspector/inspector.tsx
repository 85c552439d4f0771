"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { datumByKey, keptTabStops, makeTabStop } from "./arrow-keys";
import { addressOf, type DatumElement, datumAt, drawnOf, isShown, shownDatum } from "./chart-data";
import { type DatumAddress, datumFragment, fragmentAddress, inspectHref } from "./datum-address";
import { InspectorPanel } from "./inspector-panel";
import { freeSide, reveal, type Side } from "./reveal";

interface Opened {
  readonly address: DatumAddress;
  readonly href: string;
  readonly label: string;
  readonly page: string;
  readonly side: Side;
  /** Whether the panel takes the focus; not where the reader moves on from datum to datum. */
  readonly takesFocus: boolean;
}

const hintId = "inspector-hint";
const inspectedMark = "data-inspected";

// The router's own state goes along, so that it takes no notice.
function showInAddress(fragment: string): void {
  history.replaceState(history.state, "", `${location.pathname}${location.search}${fragment}`);
}

function opened(address: DatumAddress, datum: DatumElement | null, takesFocus: boolean): Opened | null {
  const drawn = drawnOf(datum);
  if (drawn === null) return null;
  return {
    address,
    href: inspectHref(address, drawn),
    label: datum?.getAttribute("aria-label") ?? "A figure that this page does not show",
    page: datum?.getAttribute("href") ?? `/attacks/${address.event}${drawn.standpoint}#${address.measure}`,
    side: freeSide(datum),
    takesFocus,
  };
}

function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey && !defaultPrevented;
}

/**
 * The inspector of every chart on the page. Any datum that the server drew opens it by click, tap or Enter, and so does a fragment that
 * names one; arrow keys move between the data of a drawing. Without it each datum is a link that leads to the same account.
 */
export function Inspector() {
  const [shown, setShown] = useState<Opened | null>(null);
  const [announcement, announce] = useState("");
  const shownNow = useRef<Opened | null>(null);
  const datumNow = useRef<DatumElement | null>(null);
  const panel = useRef<HTMLElement>(null);

  const show = useCallback((next: Opened | null, datum: DatumElement | null) => {
    datumNow.current?.removeAttribute(inspectedMark);
    datum?.setAttribute(inspectedMark, "");
    datumNow.current = datum;
    shownNow.current = next;
    setShown(next);
    announce("");
  }, []);

  const close = useCallback(() => {
    const last = shownNow.current;
    if (last === null) return;
    const from = datumNow.current;
    const back = from?.isConnected && isShown(from) ? from : shownDatum(last.address);
    show(null, null);
    showInAddress("");
    (back ?? document.getElementById("content"))?.focus({ preventScroll: true });
  }, [show]);

  useEffect(() => {
    const openDatum = (datum: DatumElement, takesFocus: boolean) => {
      const address = addressOf(datum);
      makeTabStop(datum);
      show(opened(address, datum, takesFocus), datum);
      showInAddress(datumFragment(address));
    };
    const openFragment = () => {
      const address = fragmentAddress(location.hash);
      const datum = address && shownDatum(address);
      show(address && opened(address, datum, true), datum);
    };
    const onClick = (event: MouseEvent) => {
      const datum = datumAt(event.target);
      if (datum === null || !isPlainClick(event)) return;
      event.preventDefault();
      openDatum(datum, true);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return;
      if (key === "Escape") close();
      const from = datumAt(target);
      const next = from && datumByKey(from, key);
      if (!next) return;
      event.preventDefault();
      makeTabStop(next);
      next.focus();
      if (shownNow.current !== null) openDatum(next, false);
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      const datum = datumAt(target);
      if (datum !== null) makeTabStop(datum);
    };
    const stopLooking = keptTabStops(hintId);
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("click", onClick, { signal });
    document.addEventListener("keydown", onKeyDown, { signal });
    document.addEventListener("focusin", onFocusIn, { signal });
    window.addEventListener("hashchange", openFragment, { signal });
    if (fragmentAddress(location.hash)) openFragment();
    return () => {
      listening.abort();
      stopLooking();
    };
  }, [show, close]);

  useEffect(() => {
    if (shown === null) return;
    if (shown.takesFocus) panel.current?.focus({ preventScroll: true });
    if (datumNow.current) reveal(datumNow.current);
  }, [shown]);

  return (
    <>
      <p id={hintId} hidden>
        Arrow keys move between figures; Enter opens who said it.
      </p>
      <p aria-live="polite" className="sr-only">
        {announcement}
      </p>
      {shown && <InspectorPanel ref={panel} {...shown} onClose={close} announce={announce} />}
    </>
  );
}
