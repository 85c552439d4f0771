import { calendarTickText } from "../../lib/format/calendar-tick";
import { nightText } from "../../lib/format/day";
import { estimateText } from "../../lib/format/estimate";
import { amountText } from "../../lib/format/number";
import type { Unit } from "../../lib/ledger/unit";
import type { Bin } from "../../lib/series/bin";
import { type Days, type Grain, grainDays } from "../../lib/series/grain";
import { binText, daysText } from "../../lib/series/words";
import type { AxisTick } from "./explore-data";

/** A bin by its days: "night ending 24 January 2026"; else as every chart names it ("January 2026"). */
export function binLabel({ fromOn, toOn }: Days, grain: Grain): string {
  if (grain === "night") return nightText(fromOn);
  const whole = grainDays(fromOn, grain);
  return daysText({ fromOn, toOn, isPart: whole.fromOn !== fromOn || whole.toOn !== toOn }, grain);
}

/**
 * A bin's figure in words: as its one attack's is told where the bin is a night, else as every chart tells what many attacks come to. Empty
 * where no attack is on record, and where the figure is a plain number, which is its own words.
 */
export function binWords(bin: Bin, unit: Unit, grain: Grain): string {
  const { attacks, low, best, high, lowOpen, highOpen, largest } = bin;
  if (attacks === 0) return "";
  const isOne = grain === "night" && attacks === 1 && largest !== null;
  const words = isOne ? estimateText(largest.estimate) : binText(bin, unit);
  const isPlain = high !== null && low === best && best === high && !lowOpen && !highOpen;
  return isPlain && words === amountText(high, unit) ? "" : words;
}

function beginsOf({ fromOn, toOn }: Days): AxisTick[] {
  const monthOn = `${toOn.slice(0, 7)}-01`;
  if (monthOn < fromOn || monthOn > toOn) return [];
  const begins = monthOn.slice(5, 7) === "01" ? "year" : "month";
  return [{ on: monthOn, text: calendarTickText(monthOn, "month", true), begins }];
}

/** The days that an axis over some bins may name: where months and years begin, and each bin of nights or weeks. */
export function axisTicks(all: readonly Days[], grain: Grain): AxisTick[] {
  const months = all.flatMap(beginsOf);
  if (grain === "month") return months;
  const bins = all.map(({ fromOn: on }) => ({ on, text: calendarTickText(on, "day", true), begins: "bin" as const }));
  return [...months, ...bins];
}
