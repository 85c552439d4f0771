import { nightText } from "../../format/day";
import { estimateLongText } from "../../format/estimate";
import { unitNameText } from "../../format/headline-notes";
import { numberText, shareText } from "../../format/number";
import { statusText } from "../../format/status";
import { capitalised, uncapitalised } from "../../format/typography";
import { countText } from "../../format/unit";
import type { Claim } from "../../ledger/claim";
import { measureOf } from "../../ledger/measures/registry";
import { shareNote, shareWords } from "../../series/share-words";
import { binNotes, binText, daysText } from "../../series/words";
import type { BinAttack, InspectedBin } from "./inspected-bin";

/** How many attacks of a bin are told by name. */
const mostTold = 12;

/** An attack of a bin in words, with the claims that its figure stands on. */
export interface ToldAttack {
  readonly label: string;
  readonly text: string;
  readonly isReported: boolean;
  readonly claims: readonly Claim[];
}

/** What a mark of several attacks says: their days, what is counted, the figure, what it comes from in clauses, and the attacks that it is of. */
export interface BinWords {
  readonly days: string;
  readonly counted: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly attacks: readonly ToldAttack[];
  /** How many further attacks there are, in words; null where all are told. */
  readonly more: string | null;
}

const ruleWords = {
  sum: "The sum of what is reported of each attack",
  largest: "The largest figure of one attack, since these cannot be added",
} as const;

function countedText(one: InspectedBin): string {
  const { label, units } = measureOf(one.measure);
  if (one.kind === "share") return `Share of ${uncapitalised(label)}`;
  return units.length === 1 ? label : `${label}: ${unitNameText(one.unit)}`;
}

function shareFigure({ launched, intercepted }: { readonly launched: Claim; readonly intercepted: Claim }): string {
  const [all, down] = [launched.value.best ?? 0, intercepted.value.best ?? 0];
  return `${numberText(down)} of ${numberText(all)} (${shareText(down / all)})`;
}

function toldAttack({ event, estimate, share }: BinAttack, kind: InspectedBin["kind"]): ToldAttack {
  const { label } = event;
  if (share !== null) {
    return { label, text: shareFigure(share), isReported: true, claims: [share.launched, share.intercepted] };
  }
  if (kind === "share") return { label, text: "not computable", isReported: false, claims: [] };
  if (estimate === null) return { label, text: statusText("not_reported"), isReported: false, claims: [] };
  return { label, text: estimateLongText(estimate), isReported: estimate.high !== null, claims: estimate.kept };
}

/** What a mark of several attacks says, in the words in which the charts and tables of pages say it; the largest of its attacks by name. */
export function binWords(one: InspectedBin): BinWords {
  const { bin, grain, attacks } = one;
  const left = attacks.slice(mostTold);
  const numbered = left.filter(({ estimate, share }) => share !== null || (estimate?.high ?? null) !== null).length;
  const rest = numbered === left.length ? "" : `, ${numberText(numbered)} of them with a number`;
  const days = grain === "night" ? capitalised(nightText(bin.fromOn)) : daysText(bin, grain);
  const isShare = one.kind === "share";
  return {
    days,
    counted: countedText(one),
    text: isShare ? shareWords(one.bin) : binText(one.bin, one.unit),
    notes: isShare
      ? [`Of those launched, ${shareNote(one.bin)}`]
      : [...(one.bin.high === null ? [] : [ruleWords[one.bin.over]]), ...binNotes(one.bin)],
    attacks: attacks.slice(0, mostTold).map((attack) => toldAttack(attack, one.kind)),
    more: left.length === 0 ? null : `and ${countText(left.length, "attack")} more${rest}`,
  };
}
