/** The id of a slide's button in the list. */
export function slideButtonId(slide: string): string {
  return `choose-${slide}`;
}

/** The id of the field that holds the chosen slide's title. */
export const titleFieldId = "slide-title";

function focusOn(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.focus();
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}

/** Puts the focus on a slide of the list once it stands where it now does. */
export function focusSlide(slide: string): void {
  focusOn(slideButtonId(slide));
}

/** Puts the focus on the title of the slide that was just chosen. */
export function focusTitle(): void {
  focusOn(titleFieldId);
}
