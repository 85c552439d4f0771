import { group } from "d3";
import { statedByText } from "../../../lib/format/attribution";
import { claimTimeText, publishedClaimText } from "../../../lib/format/claim-words";
import { estimateNotes } from "../../../lib/format/estimate";
import { estimateSentence } from "../../../lib/format/estimate-sentence";
import { countedEstimateText, narrowerPlaceText, unitNameText } from "../../../lib/format/headline-notes";
import { listText } from "../../../lib/format/list";
import { partsNoteText } from "../../../lib/format/parts-note";
import { subtypeAside } from "../../../lib/format/subtype";
import { capitalised } from "../../../lib/format/typography";
import type { CountAccount, StatedClaim } from "../../../lib/ledger/account";
import { claimTimeMs } from "../../../lib/ledger/claim-time";
import type { Estimate } from "../../../lib/ledger/estimate";
import type { Attack } from "../../../lib/ledger/event";
import type { Ledger } from "../../../lib/ledger/fold";
import { measureOf } from "../../../lib/ledger/measures/registry";
import { byCodeUnits } from "../../../lib/ledger/order";
import type { PartsNote } from "../../../lib/ledger/reading";
import { sourceKey } from "../../../lib/ledger/source";
import { lowerEnd, upperEnd } from "../../../lib/ledger/value";
import type { CellContent } from "../../../lib/viz/cell";
import { claimContent, claimNotes } from "../marks/claim-rows";
import type { FigureBlock, UnitSection } from "./layout";
import type { ClaimLine } from "./line";

/** What a figure is to the measure as a whole, said where there are several. */
const roleTexts: Record<CountAccount["role"], string> = {
  headline: "the headline figure",
  beside: "other ground, never added to the headline",
  part: "part of that ground, never added up",
  subset: "only some of those counted, never added to them",
  gone: "no claim stands",
};

/** Which ends of its figure's range a kept claim gives, where other kept claims give others. */
function endsText({ claim, setAside }: StatedClaim, { kept, low, high, lead }: Estimate): string | null {
  if (setAside !== null || kept.length < 2) return null;
  const ends = [
    low !== high && lowerEnd(claim.value) === low ? "the low end" : null,
    lead?.id === claim.id && claim.value.best !== null ? "the best figure" : null,
    low !== high && upperEnd(claim.value) === high ? "the high end" : null,
  ].filter((end) => end !== null);
  return ends.length === 0 ? null : `gives ${listText(ends)}`;
}

/** A claim with what is said beside it: the ends it gives, its band if it is vague, and why it is set aside. */
export function notesOf(stated: StatedClaim, estimate: Estimate, ledger: Ledger): string[] {
  return [endsText(stated, estimate), ...claimNotes(stated, ledger)].filter((note) => note !== null);
}

/**
 * A figure's claims source by source: the one that gives the best figure first, then those with a claim that stands, by name; of one
 * source what stands before what is set aside, and the later before the earlier.
 */
export function claimsBySource({ claims, estimate }: CountAccount, { reports }: Ledger): StatedClaim[] {
  const timeMs = ({ claim }: StatedClaim) => claimTimeMs(claim, reports);
  const rank = (own: readonly StatedClaim[]) => {
    if (own.some(({ claim }) => claim.id === estimate.lead?.id)) return 0;
    return own.some(({ setAside }) => setAside === null) ? 1 : 2;
  };
  const sources = group(claims, ({ claim }) => sourceKey(claim, reports));
  const ordered = [...sources].sort(([a, own], [b, others]) => rank(own) - rank(others) || byCodeUnits(a, b));
  return ordered.flatMap(([, own]) =>
    [...own].sort(
      (a, b) =>
        Number(a.setAside !== null) - Number(b.setAside !== null) ||
        Math.sign(timeMs(b) - timeMs(a)) ||
        byCodeUnits(a.claim.id, b.claim.id),
    ),
  );
}

function claimLine(stated: StatedClaim, estimate: Estimate, event: Attack, ledger: Ledger): ClaimLine {
  const { claim, attributor, report } = stated;
  return {
    content: claimContent(stated, event, ledger, notesOf(stated, estimate, ledger)),
    isKept: stated.setAside === null,
    name: capitalised(statedByText(attributor)),
    about: [publishedClaimText(report), claimTimeText(claim, report)].filter((text) => text !== "").map(capitalised),
  };
}

/** A figure's name: its ground, and the kind that it counts if that is not the whole. */
export function figureName({ estimate }: CountAccount, { places }: Ledger): string {
  return capitalised(`${narrowerPlaceText(estimate, places)}${subtypeAside(estimate)}`);
}

function headLine(figure: CountAccount, isOne: boolean, partsNote: PartsNote | null, event: Attack, ledger: Ledger) {
  const { estimate, role } = figure;
  const notes = [...estimateNotes(estimate), ...(partsNote === null ? [] : [partsNoteText(partsNote, ledger.places)])];
  const content: CellContent = {
    event: event.id,
    measure: estimate.measure,
    group: measureOf(estimate.measure).group,
    heading: null,
    text: role === "gone" ? roleTexts.gone : countedEstimateText(estimate),
    notes,
    estimate,
    label: `${event.label}. ${estimateSentence(estimate, ledger.places)}`,
  };
  return {
    content,
    isKept: true,
    name: figureName(figure, ledger),
    about: isOne ? [] : [capitalised(roleTexts[role])],
  };
}

/** Figures as the chart's blocks, those of one unit together; `partsNoteOf` gives what is said of a headline's parts. */
export function unitSections(
  figures: readonly CountAccount[],
  partsNoteOf: (figure: CountAccount) => PartsNote | null,
  event: Attack,
  ledger: Ledger,
): UnitSection[] {
  const block = (figure: CountAccount): FigureBlock => ({
    head: headLine(figure, figures.length === 1, partsNoteOf(figure), event, ledger),
    claims: claimsBySource(figure, ledger).map((stated) => claimLine(stated, figure.estimate, event, ledger)),
  });
  const byUnit = group(figures, ({ estimate }) => estimate.unit);
  return [...byUnit].map(([unit, own]) => ({
    heading: byUnit.size === 1 ? null : capitalised(unitNameText(unit)),
    figures: own.map(block),
  }));
}
