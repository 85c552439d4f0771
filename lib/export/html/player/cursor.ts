/** How long a pointer rests before it is hidden, in ms. */
const restMs = 3_000;

/** Marks an element with the class `still` while the pointer rests; a slide that changes under it does not bring it back. */
export function hideWhileStill(element: HTMLElement): void {
  let last = "";
  let resting = 0;
  const moved = ({ screenX, screenY, pointerType }: PointerEvent) => {
    const at = `${screenX} ${screenY}`;
    if (pointerType === "touch" || at === last) return;
    last = at;
    element.classList.remove("still");
    window.clearTimeout(resting);
    resting = window.setTimeout(() => element.classList.add("still"), restMs);
  };
  element.addEventListener("pointermove", moved, { passive: true });
  element.addEventListener("pointerdown", moved, { passive: true });
}
