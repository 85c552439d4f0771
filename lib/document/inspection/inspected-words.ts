import { claimSentence, estimateSentence } from "../../format/estimate-sentence";
import { subsetText } from "../../format/headline-notes";
import { listText } from "../../format/list";
import { partsNoteText } from "../../format/parts-note";
import { partOnlyText, setAsideReasonText } from "../../format/status";
import { uncapitalised } from "../../format/typography";
import { setAsideSentence, unreportedSentence } from "../../format/unreported-sentence";
import type { Claim } from "../../ledger/claim";
import type { Estimate } from "../../ledger/estimate";
import type { Ledger } from "../../ledger/fold";
import { measureOf } from "../../ledger/measures/registry";
import type { Reading } from "../../ledger/reading";
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

type Blank = "unreported" | "set aside" | "kinds" | "several";

/** The figures of kinds alone that stand behind the slot of a whole that is not reported; none behind any other mark. */
export function kindsOnly({ count, claim, others }: Inspected): readonly Estimate[] {
  const isSlot = count === null && claim === null;
  return isSlot && others.every(({ role }) => role === "subset") ? others.map(({ estimate }) => estimate) : [];
}

function blankOf(datum: Inspected): Blank {
  const { count, others, unused } = datum;
  if (kindsOnly(datum).length > 0) return "kinds";
  if (others.length > 0 && count === null) return "several";
  return unused.length > 0 ? "set aside" : "unreported";
}

/** What an empty slot says, in sentences: that no report gives the figure, what is reported of one kind only, or that every claim is set aside. */
export function blankText(datum: Inspected, { places }: Ledger): string {
  const slots = [datum, ...datum.beside];
  const ground = datum.count === null ? null : { ids: datum.count.places, places };
  const measures = (blank: Blank) => slots.filter((slot) => blankOf(slot) === blank).map(({ measure }) => measure);
  const [unreported, setAside, several] = [measures("unreported"), measures("set aside"), measures("several")];
  const kinds = slots.flatMap(kindsOnly).map((estimate) => estimateSentence(estimate, places));
  return [
    ...(unreported.length === 0 ? [] : [unreportedSentence(unreported, ground)]),
    ...(setAside.length === 0 ? [] : [setAsideSentence(setAside, ground)]),
    ...kinds.map((sentence) => `${sentence}; ${partOnlyText()}`),
    ...(several.length === 0 ? [] : ["No single figure stands behind this mark; what is reported stands beside it"]),
  ]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

function claimText(claim: Claim, { setAside }: Inspected, ledger: Ledger): string {
  const standing = setAside === null ? "" : `; set aside: ${setAsideReasonText(setAside.reason)}`;
  return `${statedClaimText(claim, ledger)}${standing}.`;
}

/**
 * What a mark shows, in sentences and without its event's name; subsets of a figure, its earlier figures, and that its parts add up to more
 * are among them.
 */
export function inspectedText(datum: Inspected, ledger: Ledger): string {
  const { claim, figure, reading } = datum;
  if (claim !== null) return claimText(claim, datum, ledger);
  if (figure === null) return blankText(datum, ledger);
  const { estimate } = figure;
  const { partsNote = null } = reading.headlines.find((headline) => headline.estimate === estimate) ?? {};
  const parts = partsNote === null ? [] : [partsNoteText(partsNote, ledger.places)];
  return `${[estimateSentence(estimate, ledger.places), ...subsetTexts(estimate, reading), ...parts].join("; ")}.`;
}
