import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { datumFragment, fragmentAddress, isDatumFragment } from "../../lib/document/inspection/datum-address";
import { makeTabStop } from "./arrow-keys";
import {
  addressOf,
  type DatumElement,
  datumAt,
  drawnAttributes,
  isShown,
  laidOutDatum,
  pageHeading,
  shownDatum,
} from "./chart-data";
import { isPanelBeside, type Manner, type Opened, openedFigure, openedNothing } from "./opened";
import { addSheetStep, leaveInAddress, showInAddress } from "./page-address";
import { reveal } from "./reveal";

const inspectedMark = "data-inspected";
const goneText = "The figure is no longer on this page; its panel is closed.";

function mark(from: DatumElement | null, to: DatumElement | null): void {
  from?.removeAttribute(inspectedMark);
  to?.setAttribute(inspectedMark, "");
}

/**
 * The figure that the panel is open for, and all ways in which that changes. The panel, the mark on the datum and the page's address always
 * say the same; a datum stays where it was in the window when the panel makes the page narrower.
 */
export function useShownFigure() {
  const [shown, setShown] = useState<Opened | null>(null);
  const [announcement, announce] = useState("");
  const now = useRef<Opened | null>(null);
  const datum = useRef<DatumElement | null>(null);
  const wasAtPx = useRef<number | null>(null);
  const returnsFocus = useRef(false);
  const focusReturn = useRef<HTMLElement | DatumElement | null>(null);
  const panel = useRef<HTMLElement>(null);

  const show = useCallback((next: Opened | null, to: DatumElement | null, said = "") => {
    const focused = document.activeElement;
    const isOurs = focused === document.body || datumAt(focused) !== null || panel.current?.contains(focused);
    returnsFocus.current = next === null && now.current !== null && isOurs === true;
    const at = to ?? datum.current;
    wasAtPx.current = at !== null && isShown(at) ? at.getBoundingClientRect().top : null;
    if (next !== null) {
      mark(datum.current, to);
      datum.current = to;
    }
    now.current = next;
    setShown(next);
    announce(said);
  }, []);

  const openDatum = useCallback(
    (to: DatumElement, manner: Manner) => {
      const address = addressOf(to);
      const isNewSheet = now.current === null && !isPanelBeside();
      makeTabStop(to);
      show(openedFigure(address, to, manner), to);
      (isNewSheet ? addSheetStep : showInAddress)(datumFragment(address));
    },
    [show],
  );

  const close = useCallback(
    (said = "") => {
      if (now.current === null) return;
      show(null, null, said);
      leaveInAddress();
    },
    [show],
  );

  /** Shows what the address names, as after Back; nothing where it names no figure. */
  const followAddress = useCallback(() => {
    if (!isDatumFragment(location.hash)) {
      if (now.current !== null) show(null, null);
      return;
    }
    const address = fragmentAddress(location.hash);
    const to = address && shownDatum(address);
    show(address ? openedFigure(address, to, now.current === null ? "opened" : "kept") : openedNothing, to);
  }, [show]);

  /** Takes the open figure along to a page that has come in place of another, which may not have it. */
  const keepUp = useCallback(() => {
    const address = now.current?.address;
    if (location.hash !== "" || !address) return followAddress();
    const to = shownDatum(address);
    if (to === null) close(goneText);
    else openDatum(to, "kept");
  }, [close, followAddress, openDatum]);

  useLayoutEffect(() => {
    const last = datum.current;
    const to = last && laidOutDatum(last);
    datum.current = to;
    if (returnsFocus.current) {
      focusReturn.current = to && isShown(to) ? to : pageHeading();
      focusReturn.current?.focus({ preventScroll: true });
    }
    returnsFocus.current = false;
    datum.current = shown === null ? null : to;
    mark(last, datum.current);
    if (to !== null && shown?.manner !== "kept") reveal(to, wasAtPx.current, shown && panel.current);
    if (shown?.manner === "opened") panel.current?.focus({ preventScroll: true });
    if (shown?.manner === "beside") to?.focus({ preventScroll: true });
  }, [shown]);

  useEffect(() => {
    // A page that comes in place of another brings its drawings later than its address; a window of another width shows others.
    const settle = () => {
      if (focusReturn.current?.isConnected === false) {
        if (document.activeElement === document.body) pageHeading()?.focus({ preventScroll: true });
        focusReturn.current = null;
      }
      const { address, href } = now.current ?? {};
      if (!address) return;
      const last = datum.current;
      const to = last === null ? shownDatum(address) : laidOutDatum(last);
      if (last !== null && to === null) return close(goneText);
      const next = openedFigure(address, to, "kept");
      if (to !== last || next.href !== href) show(next, to);
    };
    const observer = new MutationObserver(settle);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: drawnAttributes });
    window.addEventListener("resize", settle);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", settle);
    };
  }, [close, show]);

  return { shown, now, datum, panel, announcement, announce, openDatum, close, followAddress, keepUp };
}
