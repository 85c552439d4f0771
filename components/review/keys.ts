import { useEffect } from "react";

/** What each single key does while a review is under way. */
export const keyHelp = [
  { key: "j", does: "next figure" },
  { key: "k", does: "figure before" },
  { key: "a", does: "accept, and on to the next undecided" },
  { key: "e", does: "correct (Escape leaves it as it was)" },
  { key: "x", does: "reject, and on to the next undecided" },
  { key: "m", does: "choose the figure, or choose it no longer" },
  { key: "n", does: "what is chosen, or else the figure at hand, is another attack" },
  { key: "u", does: "undo" },
  { key: "s", does: "to the button that saves" },
  { key: "?", does: "this list" },
] as const;

export type ReviewKey = (typeof keyHelp)[number]["key"];

const writing = "input, textarea, select, [contenteditable], dialog, [role=dialog]";

function isKey(key: string): key is ReviewKey {
  return keyHelp.some((help) => help.key === key);
}

/** Has single keys do things, as long as it is on, and never while somebody writes or with a modifier held. */
export function useKeys(isOn: boolean, press: (key: ReviewKey) => void): void {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented, isComposing } = event;
      if (ctrlKey || metaKey || altKey || defaultPrevented || isComposing || !isKey(key)) return;
      if (target instanceof Element && target.closest(writing) !== null) return;
      event.preventDefault();
      press(key);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOn, press]);
}
