import { unitNameText } from "../../format/headline-notes";
import { amountText } from "../../format/number";
import { placeSetText } from "../../format/place";
import { subtypeText } from "../../format/subtype";
import type { FigureAccount, FigureRole } from "../../ledger/account";
import type { Estimate } from "../../ledger/estimate";
import type { Ledger } from "../../ledger/fold";
import { measureOf } from "../../ledger/measures/registry";

const roleTexts: Readonly<Record<FigureRole, string | null>> = {
  headline: null,
  beside: "for other ground, never added to the figure above",
  part: "for narrower ground, never added up",
  subset: "some of those counted, never added to them",
};

const oneKindText = "of one kind, whose whole is another figure or not reported";

/** What a figure is about: its places, and its kind and unit where the measure has several: "Kyiv, households". */
export function figureAboutText({ estimate }: Pick<FigureAccount, "estimate">, { places }: Ledger): string {
  const { measure, unit, subtype } = estimate;
  const parts = [
    placeSetText(estimate.places, places),
    subtype === null || subtype === unit ? null : subtypeText(subtype),
    measureOf(measure).units.length > 1 ? unitNameText(unit) : null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** How a figure stands to its measure's headline, in a few words; null for the headline itself. */
export function figureRoleText({ role, estimate: { lead } }: Pick<FigureAccount, "role" | "estimate">): string | null {
  return role === "subset" && lead?.partOf === false ? oneKindText : roleTexts[role];
}

/** One end of an estimate, or its best number, in words. */
export interface EstimateEnd {
  readonly name: "Low" | "Best" | "High";
  readonly text: string;
}

/** An estimate's low, best and high in words; none where they are one plain number, or where there is no number. */
export function estimateEnds({ unit, low, best, high, lowOpen, highOpen }: Estimate): EstimateEnd[] {
  if (low === null || high === null || (low === high && !lowOpen && !highOpen)) return [];
  return [
    { name: "Low", text: lowOpen ? `open below ${amountText(low, unit)}` : amountText(low, unit) },
    { name: "Best", text: best === null ? "none stated" : amountText(best, unit) },
    { name: "High", text: highOpen ? `open above ${amountText(high, unit)}` : amountText(high, unit) },
  ];
}
