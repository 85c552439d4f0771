import type { SlideFault } from "../../lib/briefing/slide-at";
import type { ChartView } from "../../lib/ledger/briefing";
import type { Ledger } from "../../lib/ledger/fold";
import { type Notice, parameters, parsedQuery, rawQuery } from "../../lib/query/query";
import { type Selection, selection } from "../../lib/query/selection";
import { shownValue } from "../../lib/query/shown-value";
import { type ChartId, chartIds, isChartId } from "../charts/registry";

/** A chart with the selection that its view asks for, or what the view asks that there is not. */
export type ResolvedView =
  | { readonly chart: ChartId; readonly selection: Selection; readonly faults: readonly [] }
  | { readonly chart: null; readonly faults: readonly SlideFault[] };

const asked = Object.keys(parameters).filter((name) => name !== "rev");

function parameterMessages(search: URLSearchParams): string[] {
  return [...new Set(search.keys())].flatMap((name) => {
    if (name === "rev") return ["a slide has the revision of its briefing; leave rev out"];
    return asked.includes(name) ? [] : [`there is no parameter “${shownValue(name)}”; known: ${asked.join(", ")}`];
  });
}

function noticeMessage(seq: number) {
  return ({ parameter, message }: Notice) => {
    const isOfLedger = parameter === "attack" || parameter === "place";
    return isOfLedger ? message.replace(/\.$/, ` at ledger revision ${seq}.`) : message;
  };
}

/**
 * A slide's chart at a ledger's revision. A page passes over what it does not understand; a slide does not, since nobody would see the notice
 * on a wall: an unknown chart, parameter or value, and an attack or place that is not in the ledger, are faults. `field` is where the view
 * stands in its slide ("view", "views[1]").
 */
export function resolvedView({ chart, query }: ChartView, ledger: Ledger, field: string): ResolvedView {
  const search = new URLSearchParams(query);
  const parsed = parsedQuery(rawQuery(search));
  const selected = selection(ledger, parsed.query);
  const messages = [
    ...parameterMessages(search),
    ...[...parsed.notices, ...selected.notices].map(noticeMessage(ledger.revision.seq)),
  ];
  const faults = messages.map((message) => ({ field: `${field}.query`, message }));
  if (isChartId(chart) && faults.length === 0) return { chart, selection: selected, faults: [] };
  const unknown = { field: `${field}.chart`, message: `there is no chart “${chart}”; known: ${chartIds.join(", ")}` };
  return { chart: null, faults: isChartId(chart) ? faults : [unknown, ...faults] };
}
