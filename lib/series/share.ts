import type { Claim } from "../ledger/claim";
import type { Estimate } from "../ledger/estimate";
import type { Attack } from "../ledger/event";
import type { Ledger } from "../ledger/fold";
import type { MeasureId } from "../ledger/measures/registry";
import { byCodeUnits } from "../ledger/order";
import { sourceKey } from "../ledger/source";
import type { Unit } from "../ledger/unit";
import { isOpenAbove, isOpenBelow } from "../ledger/value";
import { keptByRun, type Run } from "../query/kept-runs";
import type { Read } from "../query/selection";
import type { Bin } from "./bin";
import { type BinOrder, binned, readsIn } from "./binned";
import { figureOf } from "./figures";

/** What was launched and what of it was intercepted: the two counts of each class whose share can be asked for. */
export const shareCounts = {
  drones: { launched: "drones_launched", intercepted: "drones_intercepted", unit: "drones" },
  missiles: { launched: "missiles_launched", intercepted: "missiles_intercepted", unit: "missiles" },
  munitions: { launched: "munitions_launched", intercepted: "munitions_intercepted", unit: "munitions" },
} as const satisfies Record<string, { launched: MeasureId; intercepted: MeasureId; unit: Unit }>;

export type ShareClass = keyof typeof shareCounts;

/** Why an attack has no share, in the order in which it is looked for. */
export const noShareReasons = [
  "launched_not_reported",
  "intercepted_not_reported",
  "sources_differ",
  "bound",
  "nothing_launched",
  "more_than_launched",
] as const;

export type NoShareReason = (typeof noShareReasons)[number];

/** Two counts of one source, of one ground and class; each with its ends. */
export interface ShareParts {
  readonly launched: Claim;
  readonly intercepted: Claim;
}

function isSamePlaces(a: Claim, b: Claim): boolean {
  return a.places.length === b.places.length && a.places.every((id, index) => id === b.places[index]);
}

function isSureNumber({ value }: Claim): boolean {
  return value.best !== null && value.qualifier !== "about" && !isOpenAbove(value) && !isOpenBelow(value);
}

function numberOf({ value }: Claim): number {
  return value.best ?? 0;
}

function known(estimate: Estimate | null): readonly Claim[] {
  return estimate?.high == null ? [] : estimate.kept;
}

/**
 * Both counts of an attack by one source, of one ground and class, or why there are none: a share exists only then (DOMAIN.md, "Measures").
 * A bound or a round "about" gives none, nor does a source that says more were intercepted than were launched.
 */
export function shareParts(
  { event, readings }: Read<Attack>,
  of: ShareClass,
  ledger: Ledger,
): ShareParts | NoShareReason {
  const { launched, intercepted, unit } = shareCounts[of];
  const [all, downed] = [launched, intercepted].map((measure) =>
    known(figureOf({ event, readings }, { measure, unit })?.estimate ?? null),
  );
  if (!all?.length) return "launched_not_reported";
  if (!downed?.length) return "intercepted_not_reported";
  const pairs = all.flatMap((one) =>
    downed
      .filter(
        (other) => sourceKey(one, ledger.reports) === sourceKey(other, ledger.reports) && isSamePlaces(one, other),
      )
      .map((other) => ({ launched: one, intercepted: other })),
  );
  if (pairs.length === 0) return "sources_differ";
  const sure = pairs.filter((pair) => isSureNumber(pair.launched) && isSureNumber(pair.intercepted));
  if (sure.length === 0) return "bound";
  const some = sure.filter((pair) => numberOf(pair.launched) > 0);
  if (some.length === 0) return "nothing_launched";
  const possible = some.filter((pair) => numberOf(pair.intercepted) <= numberOf(pair.launched));
  const [first] = possible.sort((a, b) => byCodeUnits(a.launched.id, b.launched.id));
  return first ?? "more_than_launched";
}

/**
 * The share of what was launched in the days of a bin that was intercepted, from 0 to 1: the intercepted of all attacks that have a share,
 * over the launched of the same ones. `computable` of the bin's `attacks` have one; null where none has. `without` says why the others have
 * none. A bin never straddles a break, and no line is to join two that have one between them (`breaksOf`).
 */
export interface ShareBin extends Pick<Bin, "fromOn" | "toOn" | "isPart" | "attacks"> {
  readonly share: number | null;
  readonly launched: number;
  readonly intercepted: number;
  readonly computable: number;
  readonly without: ReadonlyMap<NoShareReason, number>;
}

/** Which bins a share is asked in, as `BinOrder` has them. */
export interface ShareOrder extends Pick<BinOrder, "grain" | "within" | "cutsOn"> {
  readonly ledger: Ledger;
}

type ShareSum = Pick<ShareBin, "launched" | "intercepted" | "computable" | "without">;

function shareSum(run: Run, of: ShareClass, ledger: Ledger): ShareSum {
  const without = new Map<NoShareReason, number>();
  let [launched, intercepted, computable] = [0, 0, 0];
  for (const read of run) {
    const parts = shareParts(read, of, ledger);
    if (typeof parts === "string") without.set(parts, (without.get(parts) ?? 0) + 1);
    else {
      launched += numberOf(parts.launched);
      intercepted += numberOf(parts.intercepted);
      computable += 1;
    }
  }
  return { launched, intercepted, computable, without };
}

const keptSums = keptByRun<ShareSum>("share-sums");

/** The intercepted share of attacks in bins of one grain: the bins of `binned` for what is intercepted, so that none straddles a break. */
export function binnedShare(
  attacks: readonly Read<Attack>[],
  of: ShareClass,
  { ledger, ...order }: ShareOrder,
): ShareBin[] {
  const { intercepted: measure, unit } = shareCounts[of];
  return binned(attacks, { ...order, measure, unit, places: ledger.places }).map((bin) => {
    const { fromOn, toOn, isPart } = bin;
    const run = readsIn(bin);
    const sum = keptSums(run, of, () => shareSum(run, of, ledger));
    const share = sum.computable === 0 ? null : sum.intercepted / sum.launched;
    return { fromOn, toOn, isPart, attacks: bin.attacks, share, ...sum };
  });
}
