import { attackTable } from "../../lib/document/chart-table";
import { type ClaimRow, eventClaimRows } from "../../lib/document/claim-rows";
import { type Deck, type DeckTable, documentsOf, type Slide } from "../../lib/document/deck";
import { tableSources } from "../../lib/document/sources";
import { attackTimeText } from "../../lib/format/instant";
import { placeSetText } from "../../lib/format/place";
import { ledgerRevisionText } from "../../lib/format/status";
import { capitalised } from "../../lib/format/typography";
import type { Attack } from "../../lib/ledger/event";
import { type MeasureId, measureIds } from "../../lib/ledger/measures/registry";
import { queryString, standpointOf } from "../../lib/query/query";
import { pinnedQuery, type Read, type Selection, selection as selected } from "../../lib/query/selection";
import { chartSlide } from "./chart-slide";
import { everyMeasure, measuresSlide } from "./figures-slide";

/** Every measure of an attack, those too that no report gives. */
function wholeTable(read: Read<Attack>, { ledger }: Selection): DeckTable {
  const { label } = read.event;
  const table = attackTable(label, [read], measureIds, ledger.places);
  return { chart: "attack", table, sources: tableSources(table, ledger), revision: ledger.revision };
}

/** The measures of which more than one claim is told: those whose claims are worth a picture. */
function contestedMeasures(claims: readonly ClaimRow[]): MeasureId[] {
  return measureIds.filter((id) => claims.filter(({ claim }) => claim.measure === id).length > 1);
}

/**
 * All that the ledger has of one attack, as slides: what it was, its figures, the attack in the chart of attacks, who said what where several
 * did, and every claim. At the selection's revision and instant, whatever else it narrows. Null for an id that no attack has.
 */
export async function attackDeck(id: string, { ledger, query }: Selection): Promise<Deck | null> {
  if (ledger.events.get(id)?.kind !== "attack") return null;
  const own = selected(ledger, { ...standpointOf(query), attack: [id] });
  const [read] = own.attacks;
  if (read === undefined) return null;
  const { event } = read;
  const asOfMs = query.asOf === null ? null : Date.parse(query.asOf);
  const claims = eventClaimRows(id, read.readings, ledger, asOfMs);
  const charts = [
    chartSlide("attacks", own),
    ...contestedMeasures(claims).map((measure) =>
      chartSlide("claims", selected(ledger, { ...own.query, measure: [measure] })),
    ),
  ];
  const time = capitalised(attackTimeText(event));
  const lines = [time, placeSetText(event.places, ledger.places), capitalised(ledgerRevisionText(ledger.revision))];
  const shown = await Promise.all(charts);
  const documents = documentsOf(shown);
  const whole = wholeTable(read, own);
  const slides: Slide[] = [
    { kind: "title", title: event.label, lines, notes: [] },
    measuresSlide("The figures", read, everyMeasure(read), own),
    ...shown,
    { kind: "claims", title: "Every claim about the attack", claims, notes: [] },
  ];
  return {
    id,
    title: event.label,
    subtitle: time,
    slides,
    documents,
    tables: [whole],
    revision: ledger.revision,
    recordedAt: ledger.recordedAt,
    asOf: query.asOf,
    query: queryString({ ...standpointOf(query), rev: null }),
    permalink: `/attacks/${id}${queryString(standpointOf(pinnedQuery(own)))}`,
  };
}
