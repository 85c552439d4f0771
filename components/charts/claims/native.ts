import { group as byUnit } from "d3";
import type { NativeCategoryPanel, NativeChart, NativeDatum } from "../../../lib/document/native-chart";
import { uniqueNames, valueAxisText } from "../../../lib/document/native-panels";
import { statedByText } from "../../../lib/format/attribution";
import { claimText, publishedClaimText } from "../../../lib/format/claim-words";
import { estimateNotes, estimateText } from "../../../lib/format/estimate";
import { unitNameText } from "../../../lib/format/headline-notes";
import { capitalised, uncapitalised } from "../../../lib/format/typography";
import type { CountAccount, StatedClaim } from "../../../lib/ledger/account";
import { statedEstimate } from "../../../lib/ledger/estimate";
import type { Ledger } from "../../../lib/ledger/fold";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { Unit } from "../../../lib/ledger/unit";
import { claimRole, roleWords } from "../marks/native-role";
import { claimsBySource, figureName, notesOf } from "./blocks";

/** One dot: what stands below it, and its datum. */
interface Dot {
  readonly name: string;
  readonly datum: NativeDatum;
}

function claimDot(stated: StatedClaim, { estimate }: CountAccount, where: string, ledger: Ledger): Dot {
  const { claim, attributor, report } = stated;
  const said = `${capitalised(statedByText(attributor))}, ${publishedClaimText(report)}`;
  return {
    name: [said, where, roleWords(stated)].filter((text) => text !== "").join("; "),
    datum: {
      estimate: statedEstimate(claim),
      text: claimText(claim),
      notes: notesOf(stated, estimate, ledger),
      role: claimRole(stated),
    },
  };
}

/** A figure's claims, and before them what they come to where there are several. */
function dotsOf(figure: CountAccount, ledger: Ledger): Dot[] {
  const name = figureName(figure, ledger);
  const where = uncapitalised(name);
  const { estimate, claims, role } = figure;
  const reading: Dot = {
    name: `The ledger’s reading, ${where}`,
    datum: { estimate, text: estimateText(estimate), notes: estimateNotes(estimate), role: "reading" },
  };
  const own = claimsBySource(figure, ledger).map((stated) => claimDot(stated, figure, where, ledger));
  return role === "gone" || claims.length < 2 ? own : [reading, ...own];
}

function panelOf(unit: Unit, figures: readonly CountAccount[], isOnly: boolean, measure: MeasureId, ledger: Ledger) {
  const dots = figures.flatMap((figure) => dotsOf(figure, ledger));
  const { label, group } = measureOf(measure);
  const panel: NativeCategoryPanel = {
    kind: "dots",
    title: isOnly ? "" : capitalised(unitNameText(unit)),
    note: "",
    group,
    name: label,
    categories: uniqueNames(dots.map(({ name }) => name)),
    data: dots.map(({ datum }) => datum),
    joins: [],
    valueAxis: valueAxisText(unit),
  };
  return panel;
}

/** Every claim as a dot with its range, a panel for each unit, and before the claims about one ground what they come to; null without any. */
export function nativeClaims(figures: readonly CountAccount[], measure: MeasureId, ledger: Ledger): NativeChart | null {
  if (figures.length === 0) return null;
  const units = [...byUnit(figures, ({ estimate }) => estimate.unit)];
  return {
    subtitle:
      "Each claim by who stated it, on a scale from zero. Where several are about one ground, the ledger’s reading of them stands before them.",
    panels: units.map(([unit, own]) => panelOf(unit, own, units.length === 1, measure, ledger)),
  };
}
