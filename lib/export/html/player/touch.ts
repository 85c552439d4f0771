/** How far a finger goes for a step, in px, and how much further across than up or down. */
const [leastPx, leastSlope] = [50, 1.5];

function isZoomed(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.01;
}

/**
 * Steps of 1 or -1 by a finger that is drawn across an element: to the left is on, as pages are turned. A tap, a pinch, a scroll and what moves
 * over an enlarged page is none.
 */
export function swipes(element: HTMLElement, step: (by: 1 | -1) => void): void {
  let began: { readonly id: number; readonly x: number; readonly y: number } | null = null;
  element.addEventListener("pointerdown", ({ pointerType, isPrimary, pointerId, clientX, clientY }) => {
    began = pointerType !== "mouse" && isPrimary ? { id: pointerId, x: clientX, y: clientY } : null;
  });
  element.addEventListener("pointerup", ({ pointerId, clientX, clientY, target }) => {
    const from = began;
    began = null;
    const isInDialog = target instanceof Element && target.closest("dialog") !== null;
    if (from?.id !== pointerId || isInDialog || isZoomed()) return;
    const [across, along] = [clientX - from.x, clientY - from.y];
    if (Math.abs(across) < leastPx || Math.abs(across) < leastSlope * Math.abs(along)) return;
    step(across < 0 ? 1 : -1);
  });
  element.addEventListener("pointercancel", () => {
    began = null;
  });
}
