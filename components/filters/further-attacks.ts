import type { AttackOffer } from "../../lib/query/attack-offer";
import type { FurtherChoices } from "./choice-list";

/** Where the attacks that a list does not offer by itself are found; nothing where it offers all. */
export function furtherAttacks({ choices, total }: AttackOffer): FurtherChoices | undefined {
  return total > choices.length ? { total, path: "/search/attacks" } : undefined;
}
