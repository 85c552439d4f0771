import { claimSentence, estimateSentence } from "../../lib/format/estimate-sentence";
import { subsetText } from "../../lib/format/headline-notes";
import { listText } from "../../lib/format/list";
import { setAsideReasonText } from "../../lib/format/status";
import { uncapitalised } from "../../lib/format/typography";
import { setAsideSentence, unreportedSentence } from "../../lib/format/unreported-sentence";
import type { Claim } from "../../lib/ledger/claim";
import type { Estimate } from "../../lib/ledger/estimate";
import type { Ledger } from "../../lib/ledger/fold";
import { measureOf } from "../../lib/ledger/measures/registry";
import type { Reading } from "../../lib/ledger/reading";
import type { Inspected } from "./inspected";

/** What a datum is called: its measure, and with it those that it is the empty slot of as well. */
export function slotName({ measure, beside }: Inspected): string {
  const [first, ...others] = [measure, ...beside.map((one) => one.measure)].map((id) => measureOf(id).label);
  return listText([first ?? "", ...others.map(uncapitalised)]);
}

/** A claim with who stated it, as a sentence without its full stop. */
export function statedClaimText(claim: Claim, ledger: Ledger): string {
  const attributor = claim.attributedTo === null ? null : (ledger.attributors.get(claim.attributedTo) ?? null);
  return claimSentence(claim, attributor, ledger.places);
}

/** The subsets of a figure, as what is said beside it: "6 children among them"; none for a subset itself. */
export function subsetTexts({ unit, places, subtype }: Estimate, { subsets }: Reading): string[] {
  if (subtype !== null) return [];
  return subsets
    .filter((subset) => subset.unit === unit && subset.places.join() === places.join())
    .map((subset) => subsetText(subset));
}

type Blank = "unreported" | "set aside" | "several";

function blankOf({ count, others, unused }: Inspected): Blank {
  if (others.length > 0 && count === null) return "several";
  return unused.length > 0 ? "set aside" : "unreported";
}

/** What an empty slot says, in sentences: that no report gives the figure, or that every claim about it is set aside. */
export function blankText(datum: Inspected, { places }: Ledger): string {
  const slots = [datum, ...datum.beside];
  const ground = datum.count === null ? null : { ids: datum.count.places, places };
  const measures = (blank: Blank) => slots.filter((slot) => blankOf(slot) === blank).map(({ measure }) => measure);
  const [unreported, setAside, several] = [measures("unreported"), measures("set aside"), measures("several")];
  return [
    ...(unreported.length === 0 ? [] : [unreportedSentence(unreported, ground)]),
    ...(setAside.length === 0 ? [] : [setAsideSentence(setAside, ground)]),
    ...(several.length === 0 ? [] : ["No single figure stands behind this mark; what is reported stands beside it"]),
  ]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

function claimText(claim: Claim, { setAside }: Inspected, ledger: Ledger): string {
  const standing = setAside === null ? "" : `; set aside: ${setAsideReasonText(setAside.reason)}`;
  return `${statedClaimText(claim, ledger)}${standing}.`;
}

/** What a mark shows, in sentences and without its event's name; subsets of a figure and its earlier figures are among them. */
export function inspectedText(datum: Inspected, ledger: Ledger): string {
  const { claim, figure, reading } = datum;
  if (claim !== null) return claimText(claim, datum, ledger);
  if (figure === null) return blankText(datum, ledger);
  const { estimate } = figure;
  return `${[estimateSentence(estimate, ledger.places), ...subsetTexts(estimate, reading)].join("; ")}.`;
}
