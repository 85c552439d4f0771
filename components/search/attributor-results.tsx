import { statedByText } from "../../lib/format/attribution";
import { numberText } from "../../lib/format/number";
import { countText } from "../../lib/format/unit";
import type { Ledger } from "../../lib/ledger/fold";
import type { FoundAttributor } from "../../lib/query/search";
import type { Result } from "./result-group";

/** As many events of one attributor as are named. */
const namedAtMost = 12;

/** The events that an attributor's claims are about, each leading to the first of them; how many claims, where none of the events is left. */
function ClaimLinks({ found, ledger, query }: { found: FoundAttributor; ledger: Ledger; query: string }) {
  const { claims } = found;
  if (claims.length === 0) return "No claim stands in this name.";
  const first = new Map(claims.toReversed().map((claim) => [claim.event, claim]));
  const links = [...first.values()].toReversed().flatMap((claim) => {
    const event = ledger.events.get(claim.event);
    if (event === undefined) return [];
    const page = event.kind === "attack" ? `/attacks/${event.id}` : "/data";
    return [{ key: event.id, href: `${page}${query}#claim-${claim.id}`, label: event.label }];
  });
  return (
    <>
      {countText(claims.length, "claim")}:{" "}
      {links.slice(0, namedAtMost).map(({ key, href, label }, index) => (
        <span key={key}>
          {index === 0 ? "" : " · "}
          <a href={href}>{label}</a>
        </span>
      ))}
      {links.length > namedAtMost ? ` and ${numberText(links.length - namedAtMost)} more` : ""}
    </>
  );
}

/** Who was found among those who state figures, with where their figures are. */
export function attributorResults(found: readonly FoundAttributor[], ledger: Ledger, query: string): Result[] {
  return found.map((one) => ({
    key: one.attributor.id,
    name: statedByText(one.attributor),
    detail: <ClaimLinks found={one} ledger={ledger} query={query} />,
  }));
}
