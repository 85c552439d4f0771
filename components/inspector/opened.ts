import { type DatumAddress, inspectHref } from "../../lib/document/inspection/datum-address";
import { type DatumElement, drawnOf } from "./chart-data";

/**
 * How the panel comes to a figure: it is opened for it and takes the focus; it is opened by a pointer, beside the page, and the datum has the
 * focus; it goes along with a reader who moves on in the drawing; or it comes along by itself, and neither scrolls nor takes the focus.
 */
export type Manner = "opened" | "beside" | "moved" | "kept";

/** Whether the window is so wide that the panel stands beside the page (`inspector.css`), where a reader goes on in the drawing meanwhile. */
export function isPanelBeside(): boolean {
  return matchMedia("(width >= 80rem)").matches;
}

/** What the panel is open for. */
export interface Opened {
  /** Null where the page's address means to name a figure and names none. */
  readonly address: DatumAddress | null;
  /** Where the content is; null where there is none. */
  readonly href: string | null;
  readonly label: string;
  /** Where the datum's plain link leads. */
  readonly page: string;
  readonly manner: Manner;
}

/** A figure by its address, with the datum of the page that shows it, if one does. */
export function openedFigure(address: DatumAddress, datum: DatumElement | null, manner: Manner): Opened {
  const drawn = drawnOf(datum);
  return {
    address,
    href: inspectHref(address, drawn),
    label: datum?.getAttribute("aria-label") ?? "A figure that this page does not show",
    page: datum?.getAttribute("href") ?? `/attacks/${address.event}${drawn.standpoint}#${address.measure}`,
    manner,
  };
}

/** No figure, for an address that names none. */
export const openedNothing: Opened = { address: null, href: null, label: "", page: "/", manner: "kept" };
