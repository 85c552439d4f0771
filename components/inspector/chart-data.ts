import type { DatumAddress, Drawn } from "../../lib/document/inspection/datum-address";

/** A datum as `components/charts/marks/datum.tsx` draws it on a page. */
export type DatumElement = SVGAElement;

const datumSelector =
  ":is(a[data-event][data-measure], g[data-measure] a[href]:not([data-from]):not([href*='?from=']))";
const drawnSelector = "[data-revision]";

/** What a figure says of how it was drawn. */
export const drawnAttributes = ["data-revision", "data-standpoint"];

/** The datum that an event's target lies in; null outside of any. */
export function datumAt(target: EventTarget | null): DatumElement | null {
  return target instanceof Element ? target.closest<DatumElement>(`svg ${datumSelector}`) : null;
}

/** Every datum within an element, in the order of the document. */
export function dataIn(parent: ParentNode): DatumElement[] {
  return [...parent.querySelectorAll<DatumElement>(`svg ${datumSelector}, ${datumSelector}`)];
}

/** Whether an element is laid out: a page holds each chart's drawings for other widths too. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Which figure a datum shows. */
export function addressOf(datum: DatumElement): DatumAddress {
  const { dataset } = datum;
  // Of very many figures each has its attack and its measure in its address alone, and what they have in common stands on their group.
  const [, named = "", counted = ""] = /^\/attacks\/([^?#]+)[^#]*#?(.*)$/.exec(datum.getAttribute("href") ?? "") ?? [];
  const shared = dataset.event === undefined ? (datum.closest<SVGElement>("g[data-measure]")?.dataset ?? {}) : {};
  const {
    event = named,
    measure: told = "",
    also = "",
    unit = "",
    places = "",
    subtype = null,
    claim = null,
  } = {
    ...shared,
    ...dataset,
  };
  const words = (text: string) => text.split(" ").filter(Boolean);
  const measure = told || counted;
  return { event, measure, also: words(also), unit: unit || null, places: words(places).sort(), subtype, claim };
}

function isSame(a: DatumAddress, b: DatumAddress): boolean {
  const key = ({ event, measure, also, unit, places, subtype, claim }: DatumAddress) =>
    [event, measure, also.join(" "), unit, places.join(" "), subtype, claim].join("\n");
  return key(a) === key(b);
}

/** The first datum on the page that is laid out and shows a figure; null when none does. */
export function shownDatum(address: DatumAddress): DatumElement | null {
  const data = dataIn(document).filter((datum) => isSame(addressOf(datum), address));
  return data.find(isShown) ?? null;
}

/**
 * The datum that shows what another does in the drawing that is laid out now, since each chart has drawings for other widths too: itself
 * where it is laid out, null where the page has none any more.
 */
export function laidOutDatum(datum: DatumElement): DatumElement | null {
  if (datum.isConnected && isShown(datum)) return datum;
  const address = addressOf(datum);
  const twinsIn = (parent: ParentNode) => dataIn(parent).filter((other) => isSame(addressOf(other), address));
  const at = datum.ownerSVGElement ? twinsIn(datum.ownerSVGElement).indexOf(datum) : 0;
  const figure = datum.closest(drawnSelector);
  const shown = twinsIn(figure?.isConnected ? figure : document).filter(isShown);
  return shown[at] ?? shown[0] ?? (datum.isConnected ? datum : null);
}

/** How the chart around an element was drawn; without one, the page's first chart; on a page without charts, the ledger as it is now. */
export function drawnOf(element: Element | null): Drawn {
  const figure = element?.closest<HTMLElement>(drawnSelector) ?? document.querySelector<HTMLElement>(drawnSelector);
  return { standpoint: figure?.dataset.standpoint ?? "", revision: figure?.dataset.revision ?? "" };
}

/** The heading of the page's first chart, made able to take the focus; on a page without charts the page's content. */
export function pageHeading(): HTMLElement | null {
  const heading = document.querySelector<HTMLElement>(`${drawnSelector} > :is(h1, h2, h3)`);
  if (heading) heading.tabIndex = -1;
  return heading ?? document.getElementById("content");
}

/** The datum that the keyboard has moved onto; null where the focus is elsewhere, or came by pointer. */
export function focusedDatum(): DatumElement | null {
  const datum = datumAt(document.activeElement);
  return datum?.matches(":focus-visible") ? datum : null;
}
