import type { DatumAddress, Drawn } from "./datum-address";

/** A datum as `components/charts/marks/datum.tsx` draws it on a page. */
export type DatumElement = SVGAElement;

const datumSelector = "a[data-event][data-measure]";
const drawnSelector = "[data-revision]";

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
export function addressOf({ dataset }: DatumElement): DatumAddress {
  const { event = "", measure = "", unit = null, places = "", subtype = null, claim = null } = dataset;
  return { event, measure, unit, places: places.split(" ").filter(Boolean).sort(), subtype, claim };
}

function isSame(a: DatumAddress, b: DatumAddress): boolean {
  const key = ({ event, measure, unit, places, subtype, claim }: DatumAddress) =>
    [event, measure, unit, places.join(" "), subtype, claim].join("\n");
  return key(a) === key(b);
}

/** The first datum on the page that is laid out and shows a figure; null when none does. */
export function shownDatum(address: DatumAddress): DatumElement | null {
  const data = dataIn(document).filter((datum) => isSame(addressOf(datum), address));
  return data.find(isShown) ?? null;
}

/** How the chart around an element was drawn; without one, the page's first chart. Null on a page without charts. */
export function drawnOf(element: Element | null): Drawn | null {
  const figure = element?.closest<HTMLElement>(drawnSelector) ?? document.querySelector<HTMLElement>(drawnSelector);
  return figure && { standpoint: figure.dataset.standpoint ?? "", revision: figure.dataset.revision ?? "" };
}
