import type { SlideFault } from "../../lib/briefing/slide-at";
import { type ClaimRow, eventClaimRows } from "../../lib/document/claim-rows";
import type { BriefingSlide } from "../../lib/ledger/briefing";
import type { Attack } from "../../lib/ledger/event";
import type { Ledger } from "../../lib/ledger/fold";
import type { MeasureId } from "../../lib/ledger/measures/registry";
import { wholeLedger } from "../../lib/query/query";
import { type Read, type Selection, selection } from "../../lib/query/selection";
import { toldMeasures } from "./figures-slide";

type AttackSlide = Extract<BriefingSlide, { kind: "figures" | "claims" }>;

/** The attack that a slide tells of, with its readings, and all about it as a selection. */
export interface AttackRead {
  readonly read: Read<Attack>;
  readonly selection: Selection;
}

/** The attack of a slide of figures or claims at a ledger's revision; a fault for an id that no attack has there. */
export function attackRead({ attack }: Pick<AttackSlide, "attack">, ledger: Ledger): AttackRead | SlideFault {
  const selected = selection(ledger, { ...wholeLedger, attack: [attack] });
  const [read] = selected.attacks;
  if (ledger.events.get(attack)?.kind === "attack" && read !== undefined) return { read, selection: selected };
  return { field: "attack", message: `no attack has the id “${attack}” at ledger revision ${ledger.revision.seq}` };
}

/** The measures that a slide of figures tells: those it names, else all that are reported and those that every attack is asked for. */
export function attackFigures({ measures }: Pick<AttackSlide, "measures">, { read }: AttackRead): readonly MeasureId[] {
  return measures.length === 0 ? toldMeasures(read) : measures;
}

/** The claims that a slide of claims tells: every one about the attack that stands, or those about the measures it names. */
export function attackClaims(
  { measures }: Pick<AttackSlide, "measures">,
  { read }: AttackRead,
  ledger: Ledger,
): ClaimRow[] {
  const all = eventClaimRows(read.event.id, read.readings, ledger, null);
  return measures.length === 0 ? all : all.filter(({ claim }) => measures.includes(claim.measure));
}
