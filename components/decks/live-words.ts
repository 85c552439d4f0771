import { type PlacedFigure, paragraphsOf, type SlideTexts } from "../../lib/briefing/slide-texts";
import { type ClaimRow, claimRows, distinctClaimRows } from "../../lib/document/claim-rows";
import type { DeckTable } from "../../lib/document/deck";
import { sourceLine } from "../../lib/document/source-line";
import { tableSources } from "../../lib/document/sources";
import type { Ledger } from "../../lib/ledger/fold";
import { measureOf } from "../../lib/ledger/measures/registry";
import { liveTables } from "./live-tables";

/** What the words of a slide stand on: notes to speak of, the claims behind its live figures, who printed them, and the figures as data. */
export interface LiveWords {
  /** The author's notes, and then what has to be said beside each figure. */
  readonly notes: readonly string[];
  readonly behind: readonly ClaimRow[];
  /** Null where no text holds a figure. */
  readonly sourceLine: string | null;
  /** The figures of attacks; a period's is never set beside those in one table. */
  readonly tables: readonly DeckTable[];
}

function besideText({ measure, event, words, notes }: PlacedFigure, ledger: Ledger): string[] {
  if (notes.length === 0) return [];
  const label = ledger.events.get(event)?.label ?? event;
  return [`${measureOf(measure).label}, ${label}: ${[words, ...notes].join("; ")}.`];
}

/** What a slide's live figures bring with them, so that a figure in a headline leads to its words as any other does. */
export function liveWords({ texts, figures }: SlideTexts, ledger: Ledger): LiveWords {
  const own = liveTables(figures, ledger).map(({ event, table }) => {
    return { event, chart: "text", table, sources: tableSources(table, ledger), revision: ledger.revision };
  });
  const whole = {
    caption: "",
    columns: [],
    rows: own.flatMap(({ table }) => table.rows),
  };
  const beside = [...new Set(figures.flatMap((figure) => besideText(figure, ledger)))];
  return {
    notes: [...paragraphsOf(texts.notes), ...beside],
    behind: distinctClaimRows(own.flatMap((one) => claimRows(one, ledger))),
    sourceLine: own.length === 0 ? null : sourceLine(tableSources(whole, ledger), ledger.revision),
    tables: own.flatMap(({ event, ...table }) => (event.kind === "attack" ? [table] : [])),
  };
}
