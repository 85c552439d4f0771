import type { ChartDocument } from "../../lib/document/chart-document";
import { type ClaimRow, claimRows, distinctClaimRows } from "../../lib/document/claim-rows";
import { type Deck, documentsOf, type Slide } from "../../lib/document/deck";
import { dayText } from "../../lib/format/day";
import { knownOnText } from "../../lib/format/instant";
import { listText } from "../../lib/format/list";
import { ledgerRevisionText } from "../../lib/format/status";
import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { queryString } from "../../lib/query/query";
import { byNight, pinnedQuery, type Selection } from "../../lib/query/selection";
import { dashboardCharts } from "../charts/registry";
import { chartSlide } from "./chart-slide";
import { figuresSlide } from "./figures-slide";

/** What a deck of many attacks says of its scope: how many attacks, from which night to which, as of when. */
function scopeLines(selection: Selection): string[] {
  const { attacks, ledger, query } = byNight(selection);
  const [first, last] = [attacks[0]?.event.nightOf, attacks.at(-1)?.event.nightOf];
  const days = first === undefined || last === undefined ? [] : [...new Set([dayText(first), dayText(last)])];
  const count = countText(attacks.length, "attack");
  return [
    days.length === 0 ? count : `${count}, filed under ${days.join(" to ")}`,
    ...(query.asOf === null ? [] : [capitalised(knownOnText(query.asOf))]),
    capitalised(ledgerRevisionText(ledger.revision)),
  ];
}

/** What stands in place of every chart where no attack is selected, said once. */
function emptySlide(documents: readonly ChartDocument[]): Slide {
  const names = listText(documents.map(({ name }) => `“${name}”`));
  const texts = [
    "No attack in the ledger is among what was asked for.",
    `Nothing is drawn and no claim is listed, since these charts would be empty: ${names}.`,
    "That no attack is shown does not say that there was none.",
  ];
  const paragraphs = texts.map((text) => ({ text, isItem: false }));
  return { kind: "text", title: "No attack is selected", paragraphs, notes: [] };
}

/** The whole front page as slides: its scope, the latest attack's figures, every chart, and every claim behind them; where no attack is selected, one slide that says so. */
export async function dashboardDeck(selection: Selection): Promise<Deck> {
  const { ledger, query } = selection;
  const charts = await Promise.all(
    dashboardCharts(selection.attacks.length).map((chart) => chartSlide(chart, selection)),
  );
  const documents = documentsOf(charts);
  const latest = byNight(selection).attacks.at(-1);
  let claims: readonly ClaimRow[] | null = null;
  const everyClaim: Slide = {
    kind: "claims",
    title: "Every claim behind the figures",
    // Of very many attacks they are long to work out, and not every file has them.
    get claims() {
      claims ??= distinctClaimRows(documents.flatMap((document) => claimRows(document, ledger)));
      return claims;
    },
    notes: [],
  };
  const title = "Reported attacks on Ukraine, compared";
  const lines = scopeLines(selection);
  const slides: Slide[] = [
    { kind: "title", title, lines, notes: [] },
    ...(latest === undefined
      ? [emptySlide(documents)]
      : [figuresSlide(`The latest attack: ${latest.event.label}`, latest, selection), ...charts, everyClaim]),
  ];
  return {
    id: "dashboard",
    title,
    subtitle: lines[0] ?? "",
    slides,
    documents,
    tables: documents,
    revision: ledger.revision,
    recordedAt: ledger.recordedAt,
    asOf: query.asOf,
    query: queryString({ ...query, rev: null }),
    permalink: `/${queryString(pinnedQuery(selection))}`,
  };
}
