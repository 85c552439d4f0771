import { datumKey } from "./datum-key";

const markSelector = ":is([data-event], [data-from])[data-measure]";

/** The marks of a slide, in the order of the drawing. */
function marksOf(slide: Element): SVGGraphicsElement[] {
  return [...slide.querySelectorAll<SVGGraphicsElement>(markSelector)];
}

/** The mark that an event's target lies in; null outside of any. */
export function markAt(target: EventTarget | null): SVGGraphicsElement | null {
  return target instanceof Element ? target.closest<SVGGraphicsElement>(`.slide ${markSelector}`) : null;
}

/** The mark after the one that has the focus, or a slide's first; null where it has none that something is told of. */
export function nextMark(slide: Element): SVGGraphicsElement | null {
  const marks: Element[] = marksOf(slide).filter(({ tabIndex }) => tabIndex === 0);
  const at = document.activeElement === null ? -1 : marks.indexOf(document.activeElement);
  return (marks[(at + 1) % marks.length] as SVGGraphicsElement | undefined) ?? null;
}

/** What stands behind the marks, shown large over the slide. */
export interface Teller {
  /** Tells of a mark; after one that was pointed at, the keys are the show's again. */
  readonly tell: (mark: SVGGraphicsElement, isPointedAt: boolean) => void;
  readonly isTelling: () => boolean;
  readonly close: () => void;
}

function toldOf(mark: Element, told: ReadonlyMap<string, HTMLElement>): HTMLElement | undefined {
  const { standpoint = "" } = mark.closest<HTMLElement>("[data-standpoint]")?.dataset ?? {};
  return told.get(datumKey(standpoint, (mark as SVGElement).dataset));
}

/** Marks that have something told of them take the focus, and say what they do. */
function makeReachable(slide: Element, told: ReadonlyMap<string, HTMLElement>): void {
  for (const mark of marksOf(slide)) {
    const article = toldOf(mark, told);
    if (article === undefined) continue;
    mark.tabIndex = 0;
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-haspopup", "dialog");
    if (!mark.hasAttribute("aria-label")) mark.setAttribute("aria-label", article.dataset.said ?? "");
  }
}

/**
 * The panel that tells who says a figure. It is a modal dialog: Escape and its button close it, and the focus goes back to the mark. A mark
 * that nothing is told of opens none.
 */
export function teller(panel: HTMLDialogElement, slides: readonly HTMLElement[]): Teller {
  const all = document.querySelectorAll<HTMLElement>("[data-told]");
  const told = new Map([...all].map((one) => [one.dataset.told ?? "", one]));
  for (const slide of slides) makeReachable(slide, told);
  const content = panel.querySelector<HTMLElement>(".content");
  const tell = (mark: SVGGraphicsElement, isPointedAt: boolean) => {
    const found = toldOf(mark, told);
    if (found === undefined || content === null || panel.open) return;
    content.replaceChildren(...[...found.childNodes].map((node) => node.cloneNode(true)));
    panel.setAttribute("aria-label", found.dataset.name ?? "");
    panel.addEventListener("close", () => (isPointedAt ? mark.blur() : mark.focus()), { once: true });
    panel.showModal();
    content.focus();
    content.scrollTop = 0;
  };
  panel.addEventListener("click", ({ target }) => {
    // Only the ground beside the panel is the dialog itself.
    if (target === panel) panel.close();
  });
  return { tell, isTelling: () => panel.open, close: () => panel.close() };
}
