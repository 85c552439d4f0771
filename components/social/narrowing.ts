import { dayRangeText } from "../../lib/format/day";
import { instantText } from "../../lib/format/instant";
import { countText } from "../../lib/format/unit";
import type { Query } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { nightSpan } from "../../lib/series/night-span";
import { askedPlacesText } from "../charts/standpoint-words";

/** The nights that a selection's attacks span: "24 April 2025 to 24 January 2026"; null where it has none. */
function nightsText({ attacks }: Selection): string | null {
  const days = nightSpan(attacks);
  return days === null ? null : dayRangeText(days.fromOn, days.toOn);
}

function filterTexts(selection: Selection): (string | null)[] {
  const { query, attacks } = selection;
  const places = askedPlacesText(selection);
  const isNarrowed = places !== null || query.attack.length > 0 || query.from !== null || query.to !== null;
  const [only, ...others] = attacks;
  if (!isNarrowed) return [];
  if (only === undefined) return ["no attack"];
  if (others.length === 0) return [only.event.label];
  return [places, nightsText(selection)];
}

function standpointTexts({ asOf, rev }: Query): (string | null)[] {
  return [
    asOf === null ? null : `as known at ${instantText(asOf)}`,
    rev === null ? null : `as recorded at revision ${rev}`,
  ];
}

function titled(name: string, parts: readonly (string | null)[]): string {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? name : `${name}: ${said.join(", ")}`;
}

/**
 * The title of a page that a query narrows: its name, and after it which attacks, places and nights are left and as known when:
 * "Casualties: attacks touching Kyiv, 10 July 2025 to 27 December 2025". The name alone where the query narrows nothing.
 */
export function narrowedTitle(name: string, selection: Selection): string {
  return titled(name, [...filterTexts(selection), ...standpointTexts(selection.query)]);
}

/** The title of a record's page: its name, and as known or recorded when, where the query says so. */
export function recordTitle(name: string, query: Query): string {
  return titled(name, standpointTexts(query));
}

/** How much a selection holds, as a sentence: "6 attacks, 24 April 2025 to 24 January 2026." */
export function holdingsText(selection: Selection): string {
  const nights = nightsText(selection);
  return nights === null ? "No attack fits." : `${countText(selection.attacks.length, "attack")}, ${nights}.`;
}
