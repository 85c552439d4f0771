import { greatest, rollups } from "d3";
import type { ReactNode } from "react";
import type { Box } from "../../../lib/viz/box";
import type { CellContent } from "../../../lib/viz/cell";
import { hitAreas } from "../../../lib/viz/hit-area";
import type { Drawing } from "../definition";

/** One figure of a chart as it is drawn: what it says, the ground that its mark and words cover, and these. */
export interface DrawnDatum {
  readonly content: CellContent;
  readonly ground: Box;
  readonly body: ReactNode;
}

interface DataProps {
  /** All of a drawing's figures that lie near one another, since these share the room that the pointer has for each. */
  readonly data: readonly DrawnDatum[];
  readonly drawing: Drawing;
}

function dataAttributes({ event, measure, days, also, asked, estimate, claim }: CellContent) {
  if (days !== undefined) return { "data-from": days.fromOn, "data-to": days.toOn };
  const count = estimate ?? asked;
  return {
    "data-event": event,
    "data-measure": measure,
    ...(also === undefined ? {} : { "data-also": also.join(" ") }),
    ...(count === undefined ? {} : { "data-unit": count.unit, "data-places": count.places.join(" ") }),
    ...(estimate?.subtype ? { "data-subtype": estimate.subtype } : {}),
    ...(claim === undefined ? {} : { "data-claim": claim }),
  };
}

/** What a figure of several attacks counts, where no address tells whose it is. */
function countedAttributes({ measure, days }: CellContent) {
  return days === undefined ? {} : { "data-measure": measure, "data-unit": days.unit ?? "" };
}

/** Attributes by their names; one that is undefined is none. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is said once of very many figures of one measure: the unit and the ground of most of those that have a number. */
export function sharedAttributes(contents: readonly CellContent[]): Attributes {
  const counts = contents.flatMap(({ estimate, asked, days }) => (days === undefined ? (estimate ?? asked ?? []) : []));
  const [most] = greatest(
    rollups(
      counts,
      (own) => own.length,
      ({ unit, places }) => `${unit}|${places.join(" ")}`,
    ),
    ([, number]) => number,
  ) ?? [""];
  const [unit, places] = most.split("|");
  const counted = most === "" ? {} : { "data-unit": unit, "data-places": places };
  return { "data-measure": contents[0]?.measure, ...counted };
}

/**
 * What one of very many figures says that is not said of all of them; its address tells its attack, or the days of its attacks. An empty slot says
 * that it has no unit.
 */
export function ownAttributes(content: CellContent, shared: Attributes): Attributes {
  if (content.days !== undefined) return dataAttributes(content);
  const all: Record<string, string | undefined> = { "data-unit": "", "data-places": "", ...dataAttributes(content) };
  return Object.fromEntries(
    Object.entries(all).filter(([name, value]) => name !== "data-event" && (shared[name] ?? "") !== value),
  );
}

/** From more figures than these on a page has each of them once, in a layer over its drawings. */
const mostInside = 100;

/** Whether so many figures that lie near one another are left to a layer over a page's drawings, where it has one. */
export function areApart(count: number): boolean {
  return count > mostInside;
}

/**
 * The figures of a chart, each reachable by pointer and keyboard: on a page a link to its claims, whose first rectangle takes the
 * pointer and shows the focus; in a file a plain group. `areMany` are all of one measure, and what they have in common is said once, since a
 * page carries them three times over (`components/inspector/chart-data.ts` reads it again). They are `among` so many in the whole drawing, where that
 * has more than one list of them.
 */
export function Data({
  data,
  drawing: { hrefOf, apart },
  areMany = false,
  among = data.length,
}: DataProps & { readonly areMany?: boolean; readonly among?: number }) {
  const keyOf = ({ content: { event, measure }, ground }: DrawnDatum) =>
    `${event} ${measure} ${ground.xPx} ${ground.yPx}`;
  if (hrefOf === null) {
    return data.map((datum) => (
      <g key={keyOf(datum)} {...dataAttributes(datum.content)}>
        {datum.body}
      </g>
    ));
  }
  const areas = hitAreas(data.map(({ ground }) => ground));
  if (apart !== undefined && areApart(among)) {
    apart.push(...data.map(({ content, ground }, index) => ({ content, area: areas[index] ?? ground })));
    return data.map((datum) => datum.body);
  }
  const shared = sharedAttributes(data.map(({ content }) => content));
  const links = data.map((datum, index) => {
    const { event, measure, days, label } = datum.content;
    const { xPx, yPx, widthPx, heightPx } = areas[index] ?? datum.ground;
    const href = hrefOf(event, measure, days) ?? undefined;
    const isTold = areMany && href !== undefined && days === undefined;
    return (
      <a
        key={keyOf(datum)}
        href={href}
        aria-label={label}
        className="datum"
        {...(isTold ? ownAttributes(datum.content, shared) : dataAttributes(datum.content))}
        {...(href === undefined ? countedAttributes(datum.content) : {})}
      >
        <rect x={xPx} y={yPx} width={widthPx} height={heightPx} fill="transparent" />
        {datum.body}
      </a>
    );
  });
  return areMany ? <g {...shared}>{links}</g> : links;
}
