import type { ReactNode } from "react";
import type { CellContent } from "../../../lib/viz/cell";
import type { Drawing } from "../definition";

interface DatumProps {
  readonly content: CellContent;
  readonly drawing: Drawing;
  /** The ground that takes the pointer and shows the focus, in px. */
  readonly area: { readonly xPx: number; readonly yPx: number; readonly widthPx: number; readonly heightPx: number };
  readonly children: ReactNode;
}

/** One figure of a chart, reachable by pointer and keyboard: a link to its claims on a page, a plain group in a file. */
export function Datum({ content, drawing, area, children }: DatumProps) {
  const { event, measure, label, estimate, claim } = content;
  const data = {
    "data-event": event,
    "data-measure": measure,
    ...(estimate === null ? {} : { "data-unit": estimate.unit, "data-places": estimate.places.join(" ") }),
    ...(estimate?.subtype ? { "data-subtype": estimate.subtype } : {}),
    ...(claim === undefined ? {} : { "data-claim": claim }),
  };
  if (drawing.hrefOf === null) return <g {...data}>{children}</g>;
  return (
    <a href={drawing.hrefOf(event, measure)} aria-label={label} className="datum" {...data}>
      <rect x={area.xPx - 4} y={area.yPx - 3} width={area.widthPx + 8} height={area.heightPx + 6} fill="transparent" />
      {children}
    </a>
  );
}
