import { chartIds, dashboardCharts, isChartId } from "../../../components/charts/registry";
import { comparedAttacks } from "../../../components/compare/compared-attacks";
import { attackDeck } from "../../../components/decks/attack-deck";
import { comparisonDeck } from "../../../components/decks/comparison-deck";
import { dashboardDeck } from "../../../components/decks/dashboard-deck";
import { chartOffer, deckOffer, type Offer } from "../../../components/take-away/offer";
import { attacksByNight } from "../../../lib/ledger/fold";
import { parsedQuery, rawQuery, standpointOf } from "../../../lib/query/query";
import { type Selection, selecting, selection } from "../../../lib/query/selection";
import { readLedger } from "../../../lib/store/app-ledger";
import { figuresInTurns } from "../../figures-in-turns";
import { inTurns } from "../../in-turns";
import { attackTakeAway, comparisonTakeAway, dashboardTakeAway, offeringAt } from "../../offering";
import { failureResponse, problemResponse, unknownNameResponse } from "../../problem-response";
import { requestOrigin } from "../../site-origin";

type Maker = (selected: Selection, site: URL | null, id: string) => Promise<Offer | Response>;

const makers: Readonly<Record<string, Maker>> = {
  charts: async (selected, site, id) => {
    if (!isChartId(id)) return unknownNameResponse("chart", id, chartIds);
    await figuresInTurns([id], selected);
    return chartOffer(id, selected, offeringAt(site, { kind: "chart", id }, selected));
  },
  attacks: async (selected, site, id) => {
    const { ledger, query } = selected;
    const event = ledger.events.get(id);
    const own = selection(ledger, standpointOf(query));
    const deck = await attackDeck(id, own);
    if (deck !== null && event?.kind === "attack") {
      return deckOffer(attackTakeAway(event, own, site), deck, own, offeringAt(site, { kind: "attack", id }, own));
    }
    const known = attacksByNight(ledger).map((attack) => attack.id);
    return unknownNameResponse("attack", id, known.slice(-12));
  },
  compare: async (selected, site) => {
    const deck = await comparisonDeck(selected);
    if (deck !== null) {
      return deckOffer(
        comparisonTakeAway(selected, site),
        deck,
        selected,
        offeringAt(site, { kind: "comparison" }, selected),
      );
    }
    const detail = comparedAttacks(selected).message ?? "These attacks cannot be compared.";
    return problemResponse(400, detail, { parameter: "attack", value: selected.query.attack.join(" ") });
  },
  dashboard: async (selected, site) => {
    await figuresInTurns(dashboardCharts(selected.attacks.length), selected);
    const deck = await dashboardDeck(selected);
    return deckOffer(
      dashboardTakeAway(selected, site),
      deck,
      selected,
      offeringAt(site, { kind: "dashboard" }, selected),
    );
  },
};

async function answer(request: Request, [kind = "", id = ""]: readonly string[]): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const make = Object.hasOwn(makers, kind) ? makers[kind] : undefined;
  if (make === undefined) return unknownNameResponse("kind of page", kind, Object.keys(makers));
  const { query } = parsedQuery(rawQuery(searchParams));
  const drawn = searchParams.get("drawn") ?? "";
  const seq = /^\d{1,9}$/.test(drawn) ? Number(drawn) : (query.rev ?? undefined);
  const ledger = await readLedger(seq);
  if (ledger === null) {
    const { revision } = await readLedger();
    const detail = `There is no ledger revision ${seq}; the latest is ${revision.seq}.`;
    return problemResponse(404, detail, { value: seq, latest: revision.seq });
  }
  const made = await make(await inTurns(selecting(ledger, query)), requestOrigin(request.headers), id);
  if (made instanceof Response) return made;
  return Response.json(made, { headers: { "Cache-Control": "no-cache", "X-Robots-Tag": "noindex" } });
}

/**
 * What of a page can be taken away, for the dialog that offers it, at `/take-away` and the page's own path, with its query string; the front
 * page is `/take-away/dashboard`. `drawn` is the revision of what the page shows. What of a query is not understood is left out, as on pages.
 */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ subject: readonly string[] }> },
): Promise<Response> {
  const { subject } = await params;
  return answer(request, subject).catch(failureResponse);
}
