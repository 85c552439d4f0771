/**
 * Which figure a mark shows, as its data attributes, a fragment and the panel's address name it. `unit`, `places` (sorted) and `subtype`
 * name one estimate, null or empty where the mark shows none; `claim` is set where the mark is one claim. `also` are the further measures that
 * one empty slot stands for.
 */
export interface DatumAddress {
  readonly event: string;
  readonly measure: string;
  readonly also: readonly string[];
  readonly unit: string | null;
  readonly places: readonly string[];
  readonly subtype: string | null;
  readonly claim: string | null;
}

function parameters({ also, unit, places, subtype, claim }: DatumAddress): [string, string][] {
  const named: [string, string | null][] = [
    ["also", also.length === 0 ? null : also.join(" ")],
    ["unit", unit],
    ["places", places.length === 0 ? null : places.join(" ")],
    ["subtype", subtype],
    ["claim", claim],
  ];
  return named.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

function wordsOf(search: URLSearchParams, name: string): string[] {
  return (search.get(name) ?? "").split(" ").filter(Boolean);
}

/** The datum that parameters name beside its event and measure; empty values are none. */
export function datumAddress(event: string, measure: string, search: URLSearchParams): DatumAddress {
  return {
    event,
    measure,
    also: wordsOf(search, "also"),
    unit: search.get("unit") || null,
    places: wordsOf(search, "places").sort(),
    subtype: search.get("subtype") || null,
    claim: search.get("claim") || null,
  };
}

/** The fragment that opens a datum's panel on a page with charts: "#datum=2026-01-24-kyiv.injured&unit=people&places=UA80". */
export function datumFragment(address: DatumAddress): string {
  return `#${new URLSearchParams([["datum", `${address.event}.${address.measure}`], ...parameters(address)])}`;
}

/** Whether a fragment means to name a datum, be it one that there is or not. */
export function isDatumFragment(fragment: string): boolean {
  return new URLSearchParams(fragment.replace(/^#/, "")).has("datum");
}

/** The datum that a fragment names; null for any other fragment. */
export function fragmentAddress(fragment: string): DatumAddress | null {
  const search = new URLSearchParams(fragment.replace(/^#/, ""));
  const [event, measure] = (search.get("datum") ?? "").split(".");
  return event && measure ? datumAddress(event, measure, search) : null;
}

/** Where a page's charts stand: the standpoint that its links carry ("" or "?…"), and the ledger revision they were drawn from. */
export interface Drawn {
  readonly standpoint: string;
  readonly revision: string;
}

/** Where the content of a datum's panel is. */
export function inspectHref(address: DatumAddress, { standpoint, revision }: Drawn): string {
  const search = new URLSearchParams([
    ...parameters(address),
    ...new URLSearchParams(standpoint),
    ...(revision === "" ? [] : [["drawn", revision]]),
  ]);
  return `/inspect/${encodeURIComponent(address.event)}/${encodeURIComponent(address.measure)}?${search}`;
}
