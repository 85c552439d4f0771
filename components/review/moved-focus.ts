import type { ReviewProblem } from "../../lib/review/problem";

/** Puts the focus on a figure of the list once it is there as it now stands, and brings it into view. */
export function focusFigure(key: string): void {
  requestAnimationFrame(() => {
    const item = document.getElementById(`figure-${key}`);
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: "nearest" });
  });
}

/** Puts the focus on the field that a problem is about, or on the first one of its part. */
export function focusProblem({ part, key, field }: ReviewProblem): void {
  const first = field.split(/[.[]/)[0] ?? "";
  const named = document.getElementById(`${part}-${first === "publishedOnBasis" ? "publishedOnHow" : first}`);
  const target =
    part === "report"
      ? named
      : document.querySelector<HTMLElement>(`#${CSS.escape(`${part}-${key}`)} :is(input, select), #added ~ ul input`);
  target?.focus();
  target?.scrollIntoView({ block: "center" });
}
