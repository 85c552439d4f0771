import type { SlideFault } from "../../lib/briefing/slide-at";
import { slideTexts } from "../../lib/briefing/slide-texts";
import { claimFigures, largeFigures, type ToldFigure, tableFigures } from "../../lib/briefing/told-figures";
import { measureFigures } from "../../lib/document/large-figures";
import type { BriefingSlide, BriefingSlideKind, ChartView } from "../../lib/ledger/briefing";
import type { Ledger } from "../../lib/ledger/fold";
import { sourcedFigure } from "../charts/drawn";
import { attackClaims, attackFigures, attackRead } from "./attack-part";
import { resolvedView } from "./chart-view";
import { liveTables } from "./live-tables";

/** What the parts of a slide tell at a ledger's revision, and why parts of it cannot be told there. */
export interface SlideFigures {
  readonly figures: readonly ToldFigure[];
  readonly faults: readonly SlideFault[];
}

type SlideOf<Kind extends BriefingSlideKind> = Extract<BriefingSlide, { kind: Kind }>;

type Kinds = {
  readonly [Kind in BriefingSlideKind]: (slide: SlideOf<Kind>, ledger: Ledger) => SlideFigures;
};

const none: SlideFigures = { figures: [], faults: [] };

function together(parts: readonly SlideFigures[]): SlideFigures {
  return { figures: parts.flatMap(({ figures }) => figures), faults: parts.flatMap(({ faults }) => faults) };
}

function viewFigures(view: ChartView, ledger: Ledger, field: string): SlideFigures {
  const resolved = resolvedView(view, ledger, field);
  if (resolved.chart === null) return { figures: [], faults: resolved.faults };
  return { figures: tableFigures(field, sourcedFigure(resolved.chart, resolved.selection).figure.table), faults: [] };
}

function figuresOf(slide: SlideOf<"figures">, ledger: Ledger): SlideFigures {
  const found = attackRead(slide, ledger);
  if ("message" in found) return { figures: [], faults: [found] };
  const { event, readings } = found.read;
  const told = measureFigures(event, readings, attackFigures(slide, found), ledger.places);
  return { figures: largeFigures("figures", event, told), faults: [] };
}

function claimsOf(slide: SlideOf<"claims">, ledger: Ledger): SlideFigures {
  const found = attackRead(slide, ledger);
  if ("message" in found) return { figures: [], faults: [found] };
  return { figures: claimFigures("claims", attackClaims(slide, found, ledger)), faults: [] };
}

const kinds: Kinds = {
  title: () => none,
  section: () => none,
  text: () => none,
  chart: ({ view }, ledger) => viewFigures(view, ledger, "view"),
  charts: ({ views }, ledger) => together(views.map((view, index) => viewFigures(view, ledger, `views[${index}]`))),
  figures: figuresOf,
  claims: claimsOf,
};

function wordsOf(slide: BriefingSlide, ledger: Ledger): SlideFigures {
  const { figures, faults } = slideTexts(slide, ledger);
  return {
    figures: liveTables(figures, ledger).flatMap(({ table }) => tableFigures("words", table)),
    faults: faults.map(({ field, message }) => ({ field, message })),
  };
}

/** Everything that a slide tells at a ledger's revision, its live figures first. Nothing is drawn for it. */
export function slideFigures<Kind extends BriefingSlideKind>(slide: SlideOf<Kind>, ledger: Ledger): SlideFigures {
  const own: (slide: SlideOf<Kind>, ledger: Ledger) => SlideFigures = kinds[slide.kind as Kind];
  return together([wordsOf(slide, ledger), own(slide, ledger)]);
}
