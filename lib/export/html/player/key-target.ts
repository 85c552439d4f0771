/** Whether a key is for the element that has the focus: what it presses, or scrolls. All others are the show's. */
export function isForElement(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (key === "Enter" || key === " ") return target.closest("a[href], button, summary") !== null;
  return (key === "ArrowUp" || key === "ArrowDown") && target.closest(".scrolls") !== null;
}
