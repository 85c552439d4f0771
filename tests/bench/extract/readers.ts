import { extraction } from "@/lib/extract/extraction";
import { pairsAt } from "./levels";
import type { Attempt, ReadText, ScoredFigure } from "./scored-text";

/** One way to find figures in texts. */
export interface Reader {
  readonly name: string;
  attempt(text: ReadText): Attempt;
}

/** Segments named as the hand-read events are: each segment is the event that most of its figures belong to. */
function withEvents(attempt: Attempt): Attempt {
  const votes = new Map<string, Map<string, number>>();
  for (const [hand, found] of pairsAt("headline", attempt)) {
    const events = votes.get(found.event ?? "") ?? new Map<string, number>();
    votes.set(found.event ?? "", events.set(hand.event ?? "", (events.get(hand.event ?? "") ?? 0) + 1));
  }
  const eventOf = (segment: string): string | null =>
    [...(votes.get(segment) ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  return { ...attempt, found: attempt.found.map((one) => ({ ...one, event: eventOf(one.event ?? "") })) };
}

/** The product's own engine. */
export const ours: Reader = {
  name: "Strike Ledger",
  attempt: (text) => {
    const { figures } = extraction(text.text, { publishedOn: text.published, publisher: text.publisher });
    const found: ScoredFigure[] = figures.map((one) => ({ ...one, event: text.hasScopes ? one.scope : one.event }));
    return text.hasScopes ? { text, found } : withEvents({ text, found });
  },
};
