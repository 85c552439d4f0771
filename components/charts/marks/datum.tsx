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

function dataAttributes({ event, measure, also, asked, estimate, claim }: CellContent) {
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

/**
 * The figures of a chart, each reachable by pointer and keyboard: on a page a link to its claims, whose first rectangle takes the
 * pointer and shows the focus; in a file a plain group.
 */
export function Data({ data, drawing: { hrefOf } }: DataProps) {
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
  return data.map((datum, index) => {
    const { event, measure, label } = datum.content;
    const { xPx, yPx, widthPx, heightPx } = areas[index] ?? datum.ground;
    return (
      <a
        key={keyOf(datum)}
        href={hrefOf(event, measure) ?? undefined}
        aria-label={label}
        className="datum"
        {...dataAttributes(datum.content)}
      >
        <rect x={xPx} y={yPx} width={widthPx} height={heightPx} fill="transparent" />
        {datum.body}
      </a>
    );
  });
}
