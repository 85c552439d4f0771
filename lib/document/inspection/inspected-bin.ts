import type { Claim } from "../../ledger/claim";
import type { Estimate } from "../../ledger/estimate";
import type { Attack } from "../../ledger/event";
import type { Ledger } from "../../ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../../ledger/measures/registry";
import { byCodeUnits } from "../../ledger/order";
import type { Unit } from "../../ledger/unit";
import { parsedQuery, rawQuery } from "../../query/query";
import { type Read, selection } from "../../query/selection";
import type { Bin } from "../../series/bin";
import { binned, readsIn } from "../../series/binned";
import { dayNumber, dayOfNumber } from "../../series/days";
import { figureOf, rankOf } from "../../series/figures";
import { type Days, grainDays, type WideGrain } from "../../series/grain";
import { binnedShare, type ShareBin, type ShareClass, shareCounts, shareParts } from "../../series/share";

/**
 * Which figure of several attacks a mark shows, as its data attributes name it: the first and the last day of their nights, what is counted (no
 * unit for a share of what was launched), and what its chart asks of the ledger, as a query string.
 */
export interface BinAddress extends Days {
  readonly measure: string;
  readonly unit: string;
  readonly asked: string;
}

/** An attack of a bin with its part of the figure: an estimate, the two claims of a share, or nothing that is reported. */
export interface BinAttack {
  readonly event: Attack;
  readonly estimate: Estimate | null;
  readonly share: { readonly launched: Claim; readonly intercepted: Claim } | null;
}

interface BinBase {
  readonly measure: MeasureId;
  readonly grain: WideGrain;
  /** Every attack of the bin: the largest figure first, those without a number last, in order of night. */
  readonly attacks: readonly BinAttack[];
}

/** What stands behind a mark that is of several attacks: what they come to in one count, or the share of what they launched. */
export type InspectedBin =
  | (BinBase & { readonly kind: "count"; readonly unit: Unit; readonly bin: Bin })
  | (BinBase & { readonly kind: "share"; readonly bin: ShareBin });

function fault({ fromOn, toOn, measure, unit }: BinAddress, what: string): Error {
  return new Error(`the mark of ${fromOn} to ${toOn}, ${measure} in “${unit}”, stands for no figure: ${what}`);
}

/** The narrowest grain that has a bin around some days. */
function grainOf({ fromOn, toOn }: Days): WideGrain {
  if (fromOn === toOn) return "night";
  return grainDays(fromOn, "month").toOn >= toOn ? "month" : "year";
}

function ranked<Told extends BinAttack>(attacks: readonly Told[], rank: (one: Told) => number | null): Told[] {
  const order = ({ event }: Told) => event.nightOf;
  return attacks.toSorted((a, b) => (rank(b) ?? -1) - (rank(a) ?? -1) || byCodeUnits(order(a), order(b)));
}

function estimateRank({ estimate }: BinAttack): number | null {
  // What is said not to be known comes before what nobody tells of.
  return estimate === null ? null : (rankOf(estimate) ?? -0.5);
}

function shareAttack(read: Read<Attack>, of: ShareClass, ledger: Ledger): BinAttack {
  const parts = shareParts(read, of, ledger);
  return { event: read.event, estimate: null, share: typeof parts === "string" ? null : parts };
}

/**
 * What stands behind a mark of several attacks, worked out as its chart did. Throws where the mark names no measure, no unit of it or days of
 * which the chart has no bin.
 */
export function inspectedBin(address: BinAddress, ledger: Ledger): InspectedBin {
  const { fromOn, toOn, asked } = address;
  const measure = measureIds.find((id) => id === address.measure);
  if (measure === undefined) throw fault(address, "there is no such measure");
  const { attacks } = selection(ledger, parsedQuery(rawQuery(new URLSearchParams(asked))).query);
  const grain = grainOf(address);
  const order = { grain, cutsOn: [fromOn, dayOfNumber(dayNumber(toOn) + 1)] };
  const isAsked = (bin: Days) => bin.fromOn === fromOn && bin.toOn === toOn;
  if (address.unit === "") {
    const of = (Object.keys(shareCounts) as ShareClass[]).find((one) => shareCounts[one].intercepted === measure);
    const bin = of && binnedShare(attacks, of, { ...order, ledger }).find(isAsked);
    if (of === undefined || bin === undefined) throw fault(address, "there is no such share");
    const { unit } = shareCounts[of];
    const counted = { ...order, measure, unit, places: ledger.places };
    const own = binned(attacks, counted).find(isAsked);
    const shared = (own === undefined ? [] : readsIn(own)).map((read) => shareAttack(read, of, ledger));
    const rank = ({ share }: BinAttack) => share?.launched.value.best ?? null;
    return { kind: "share", measure, grain, bin, attacks: ranked(shared, rank) };
  }
  const unit = measureOf(measure).units.find((known) => known === address.unit);
  const bin = unit && binned(attacks, { ...order, measure, unit, places: ledger.places }).find(isAsked);
  if (unit === undefined || bin === undefined) throw fault(address, "there is no such count");
  const figures = readsIn(bin).map((read): BinAttack => {
    return { event: read.event, estimate: figureOf(read, { measure, unit })?.estimate ?? null, share: null };
  });
  return { kind: "count", measure, unit, grain, bin, attacks: ranked(figures, estimateRank) };
}
