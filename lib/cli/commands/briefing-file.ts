import { chartIds } from "../../../components/charts/registry";
import { briefingDeck } from "../../../components/decks/briefing-deck";
import { newBriefing } from "../../briefing/new-briefing";
import { faultText } from "../../briefing/slide-at";
import { isTemplateId, templateIds } from "../../briefing/templates/registry";
import type { Deck } from "../../document/deck";
import type { Briefing } from "../../ledger/briefing";
import type { Ledger } from "../../ledger/fold";
import { recordedBriefing } from "../../store/briefings";
import { askedLedger, type CommandLedgers } from "../command-ledger";
import { UsageError } from "../usage-error";

/** A deck and the ledger that its file takes names from. */
export interface NamedDeck {
  readonly deck: Deck;
  readonly names: Ledger;
}

async function namedDeck(briefing: Briefing, ledgers: CommandLedgers): Promise<NamedDeck> {
  const resolved = await briefingDeck(briefing, ledgers.at);
  if (resolved.deck !== null) return { deck: resolved.deck, names: resolved.names };
  const [first, ...others] = resolved.faults.map(faultText);
  const more = others.length > 0 ? ` (and ${others.length} more; the briefing's page lists them)` : "";
  throw new UsageError(`the briefing "${briefing.id}" cannot be drawn: ${first}${more}`);
}

/** The deck of a briefing that the log has; null for an id that no briefing has. Throws a `UsageError` for one that cannot be drawn. */
export async function recordedDeck(id: string, ledgers: CommandLedgers): Promise<NamedDeck | null> {
  const recorded = recordedBriefing(ledgers.current, id);
  return recorded === null ? null : namedDeck(recorded.briefing, ledgers);
}

/**
 * The deck of a briefing that a template begins, at a revision or as the ledger stands, called after the template. It is recorded nowhere, so
 * its address is that of all briefings. Throws a `UsageError` for a template that is not there.
 */
export async function templateDeck(name: string, ledgers: CommandLedgers, rev: number | null): Promise<NamedDeck> {
  if (!isTemplateId(name)) throw new UsageError(`there is no template "${name}"; known: ${templateIds.join(", ")}`);
  const ledger = await askedLedger(ledgers, rev);
  const briefing = newBriefing(name, ledger, { alsoTaken: chartIds });
  const { deck, names } = await namedDeck({ ...briefing, id: name }, ledgers);
  return { deck: { ...deck, permalink: "/briefings" }, names };
}
