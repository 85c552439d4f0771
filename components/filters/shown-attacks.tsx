import { dayRangeText } from "../../lib/format/day";
import { instantText } from "../../lib/format/instant";
import { numberText } from "../../lib/format/number";
import { placeSetText } from "../../lib/format/place";
import { countText } from "../../lib/format/unit";
import { attacksByNight } from "../../lib/ledger/fold";
import type { Selection } from "../../lib/query/selection";

/** What a selection holds, in one line: how many attacks out of how many, of which nights, where, and as known when. */
export function ShownAttacks({ selection: { ledger, query, attacks } }: { readonly selection: Selection }) {
  const [first, last] = [attacks[0], attacks.at(-1)];
  const total = attacksByNight(ledger).length;
  const knownPlaces = query.place.filter((id) => ledger.places.has(id));
  const parts = [
    attacks.length === total
      ? countText(total, "attack")
      : `${numberText(attacks.length)} of ${countText(total, "attack")}`,
    first && last ? dayRangeText(first.event.nightOf, last.event.nightOf) : null,
    knownPlaces.length === 0 ? null : placeSetText(knownPlaces, ledger.places),
    query.asOf === null ? null : `as known at ${instantText(query.asOf)}`,
    query.rev === null ? null : `as recorded at ledger revision ${query.rev}`,
  ];
  return <p className="text-sm text-muted">{parts.filter((part) => part !== null).join(" · ")}</p>;
}
