import type { Show } from "./keys";
import { found } from "./page";

/**
 * The main window: shows slides as the show stands, only the one that is on, or all of them small. Those that are not on are out of
 * reach. Gives what shows it anew after each step.
 */
export function stage(slides: readonly HTMLElement[]): (show: Show) => void {
  return ({ at, cover }) => {
    document.documentElement.dataset.cover = cover;
    for (const [index, slide] of slides.entries()) {
      const isOn = index === at;
      slide.parentElement?.classList.toggle("on", isOn);
      slide.inert = !isOn || cover === "overview" || cover === "black";
    }
    // All slides are more than a screen holds, and what scrolls has to be reached by keyboard (WCAG 2.1.1).
    const ground = found("#slides");
    if (cover === "overview") ground.setAttribute("tabindex", "0");
    else ground.removeAttribute("tabindex");
    if (cover === "overview") slides[at]?.parentElement?.scrollIntoView({ block: "nearest" });
  };
}

/** The place in the show of the slide that an event's target lies in, also where that is out of reach; null outside of any. */
export function slideAt(target: EventTarget | null, slides: readonly HTMLElement[]): number | null {
  const place = target instanceof Element ? target.closest(".place") : null;
  const at = slides.findIndex((slide) => place !== null && slide.parentElement === place);
  return at < 0 ? null : at;
}
