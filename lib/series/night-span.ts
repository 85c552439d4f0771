import type { Attack } from "../ledger/event";
import type { Days } from "./grain";

type Struck = readonly { readonly event: Pick<Attack, "nightOf"> }[];

const spanOf = new WeakMap<Struck, Days>();

/** The first night and the last of some attacks, in whatever order they are; null where there are none. */
export function nightSpan(attacks: Struck): Days | null {
  const known = spanOf.get(attacks);
  const [first] = attacks;
  if (known !== undefined || first === undefined) return known ?? null;
  let [fromOn, toOn] = [first.event.nightOf, first.event.nightOf];
  for (const { event } of attacks) {
    if (event.nightOf < fromOn) fromOn = event.nightOf;
    if (event.nightOf > toOn) toOn = event.nightOf;
  }
  const span = { fromOn, toOn };
  spanOf.set(attacks, span);
  return span;
}
