import { ledgerRevisionText } from "../../lib/format/status";
import { countText } from "../../lib/format/unit";
import type { Selection } from "../../lib/query/selection";
import type { TextStyle } from "../../lib/viz/text-block";
import { textWidthPx } from "../../lib/viz/text-width";
import { sourcedFigure } from "../charts/drawn";
import type { ChartId } from "../charts/registry";
import { cardInnerPx } from "./card-text";

/** How a card's source line is set: no smaller than what is read in a preview of the card. */
export const sourceStyle: TextStyle = { sizePx: 12, weight: 400, tone: "muted" };

/** What a card's figures were read from, in one line of its width: every report, or how many where they do not fit. */
export function cardSourceText(chart: ChartId, shown: Selection): string {
  const { reports, source } = sourcedFigure(chart, shown);
  if (textWidthPx(source, sourceStyle.sizePx, sourceStyle.weight) <= cardInnerPx) return source;
  const revision = ledgerRevisionText(shown.ledger.revision);
  return `Source: figures read from ${countText(reports, "report")}. Strike Ledger, ${revision}.`;
}
