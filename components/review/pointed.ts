import type { PointerEvent } from "react";

function keyAt(target: EventTarget): string | null {
  const part = target instanceof Element ? target.closest("[data-figure], [data-key]") : null;
  return part?.getAttribute("data-figure") ?? part?.getAttribute("data-key") ?? null;
}

/**
 * Shows which words and which item of the list belong together, where the pointer is over either. It goes by the elements themselves: a
 * render of the whole list for each step of the pointer would be felt.
 */
export function pointOut({ target, currentTarget }: PointerEvent<HTMLElement>): void {
  const key = keyAt(target);
  for (const part of currentTarget.querySelectorAll("[data-figure], [data-key]")) {
    const own = part.getAttribute("data-figure") ?? part.getAttribute("data-key");
    part.toggleAttribute("data-pointed", key !== null && own === key);
  }
}
