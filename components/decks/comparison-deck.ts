import { attackTable } from "../../lib/document/chart-table";
import { claimRows } from "../../lib/document/claim-rows";
import { type Deck, type DeckTable, documentsOf, type Slide } from "../../lib/document/deck";
import { sourceLine } from "../../lib/document/source-line";
import { tableSources } from "../../lib/document/sources";
import { knownOnText } from "../../lib/format/instant";
import { listText } from "../../lib/format/list";
import { ledgerRevisionText } from "../../lib/format/status";
import { capitalised } from "../../lib/format/typography";
import { queryString } from "../../lib/query/query";
import { pinnedQuery, type Selection, selection as selected } from "../../lib/query/selection";
import { comparedAttacks, comparedQuery } from "../compare/compared-attacks";
import { comparisonRows } from "../compare/comparison-rows";
import { comparisonCaption, comparisonInWords, comparisonRule, neverReportedText } from "../compare/comparison-words";
import { chartSlide } from "./chart-slide";

/** What a comparison is called. */
export function comparisonTitle(labels: readonly string[]): string {
  return labels.length === 0 ? "Compare attacks" : `Compared: ${listText(labels)}`;
}

/**
 * Two to six attacks side by side, as slides: every measure that any of them reports, each figure set against the first attack's; the same
 * attacks in the chart of attacks; and every claim behind the figures. Null where not all of what was asked for can be compared
 * (`comparedAttacks` says why).
 */
export async function comparisonDeck({ ledger, query }: Selection): Promise<Deck | null> {
  const own = selected(ledger, comparedQuery(query));
  const { attacks, message } = comparedAttacks(own);
  if (message !== null) return null;
  const labels = attacks.map(({ event }) => event.label);
  const { rows, notReported } = comparisonRows(attacks, own.measures, ledger.places);
  const caption = comparisonCaption(labels);
  const measures = rows.map(({ measure }) => measure);
  const table = attackTable(caption, attacks, measures, ledger.places);
  const whole: DeckTable = {
    chart: "comparison",
    table,
    sources: tableSources(table, ledger),
    revision: ledger.revision,
  };
  const never = neverReportedText(notReported);
  const title = comparisonTitle(labels);
  const lines = [
    `${caption}.`,
    ...(query.asOf === null ? [] : [capitalised(knownOnText(query.asOf))]),
    capitalised(ledgerRevisionText(ledger.revision)),
  ];
  const slides: Slide[] = [
    { kind: "title", title, lines, notes: [] },
    {
      kind: "table",
      title: "Side by side",
      table: comparisonInWords(labels, rows),
      sourceLine: sourceLine(whole.sources, ledger.revision, query.asOf),
      notes: [comparisonRule, ...(never === null ? [] : [never])],
    },
    await chartSlide("attacks", own),
    { kind: "claims", title: "Every claim behind the figures", claims: claimRows(whole, ledger), notes: [] },
  ];
  return {
    id: "comparison",
    title,
    subtitle: `${caption}.`,
    slides,
    documents: documentsOf(slides),
    tables: [whole],
    revision: ledger.revision,
    recordedAt: ledger.recordedAt,
    asOf: query.asOf,
    query: queryString({ ...comparedQuery(query), rev: null }),
    permalink: `/compare${queryString(comparedQuery(pinnedQuery(own)))}`,
  };
}
