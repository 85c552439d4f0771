import { addressOfSlide } from "./address";
import { helloEveryMs, type InStep } from "./in-step";
import { warn } from "./page";

/** After how long a window that has not said that it is there is taken not to have loaded, in ms. */
const silentMs = 4 * helloEveryMs;

/** This document as one that the browser holds, under an address of its own for as long as this window has it. */
function heldDocument(): string {
  const text = `<!doctype html>${document.documentElement.outerHTML}`;
  return URL.createObjectURL(new Blob([text], { type: "text/html" }));
}

/**
 * What opens the presenter's window at the slide that is on, or brings it to the front. With the network gone the window shows this document as it
 * is held here. A browser may say that it is online where the site cannot be reached, so a network that was gone once, or did not bring the
 * window, counts as gone.
 */
export function presenterWindow(step: InStep, slideAt: () => number): () => void {
  const isFile = window.location.protocol === "file:";
  let isGone = false;
  window.addEventListener("offline", () => {
    isGone = true;
  });
  const warnOfSilence = () => {
    if (step.isHeard()) return;
    isGone = true;
    warn("The presenter window did not load. Close it and press s again: it then opens without the network.");
  };
  return () => {
    isGone ||= !navigator.onLine;
    const isHeld = isGone && !isFile;
    const url = new URL(isHeld ? heldDocument() : addressOfSlide(window.location.href, slideAt()));
    url.hash = `presenter&slide=${slideAt() + 1}`;
    if (!step.open(url.href)) {
      warn("The browser did not let the presenter window open. Allow windows for this page, then press s.");
    } else if (!isFile && !isHeld) window.setTimeout(warnOfSilence, silentMs);
  };
}
