import type { BriefingSlide, BriefingSlideKind, ChartView } from "../../lib/ledger/briefing";
import type { Known, KnownChart } from "./known";

type Body<Kind extends BriefingSlideKind> = Omit<Extract<BriefingSlide, { kind: Kind }>, "id" | "notes" | "revision">;

interface SlideKind<Kind extends BriefingSlideKind> {
  readonly name: string;
  /** What one gets, in a few words. */
  readonly holds: string;
  /** A new one; null where the ledger has nothing for it. */
  readonly begun: (known: Known) => Body<Kind> | null;
}

function firstView({ charts: [first] }: Known) {
  return first === undefined ? null : { chart: first.id, query: "" };
}

/** How many columns of figures half of a slide has room for, with words that are read across a room. */
const halfColumns = 2;

/** Two charts to begin with side by side, never one twice where there is another: those with few columns, which stand whole on one slide. */
function sideBySide({ charts }: Known): readonly KnownChart[] {
  const narrow = charts.filter(({ shows, measures }) => shows === "several" && measures.length <= halfColumns);
  return [...narrow, ...charts.filter((chart) => !narrow.includes(chart))].slice(0, 2);
}

/** Every kind of slide as it is offered, in the order in which a briefing tends to have them. */
export const slideKinds: { readonly [Kind in BriefingSlideKind]: SlideKind<Kind> } = {
  title: {
    name: "Title",
    holds: "the briefing’s name, and the ledger revision",
    begun: () => ({ kind: "title", title: "", lines: "" }),
  },
  section: {
    name: "Section",
    holds: "a heading between parts",
    begun: () => ({ kind: "section", title: "New section", lines: "" }),
  },
  chart: {
    name: "Chart",
    holds: "any chart, with any filters",
    begun: (known) => {
      const view = firstView(known);
      return view && { kind: "chart", title: "", view };
    },
  },
  charts: {
    name: "Two charts",
    holds: "side by side",
    begun: (known) => {
      const [left, right] = sideBySide(known);
      if (left === undefined) return null;
      const views = [left, right ?? left].map(({ id }) => ({ chart: id, query: "" }));
      return { kind: "charts", title: "", views: views as [ChartView, ChartView] };
    },
  },
  figures: {
    name: "Figures",
    holds: "an attack’s figures, set large, with their bounds",
    begun: ({ attacks: [latest] }) =>
      latest === undefined ? null : { kind: "figures", title: "", attack: latest.value, measures: [] },
  },
  claims: {
    name: "Claims",
    holds: "who said what about an attack",
    begun: ({ attacks: [latest] }) =>
      latest === undefined ? null : { kind: "claims", title: "", attack: latest.value, measures: [] },
  },
  text: {
    name: "Text",
    holds: "paragraphs and lists",
    begun: () => ({ kind: "text", title: "New slide", text: "" }),
  },
};

/** The kinds of slide, in that order. */
export const slideKindIds = Object.keys(slideKinds) as BriefingSlideKind[];

/** A new slide of a kind; null where the ledger has nothing for it. */
export function begunSlide(kind: BriefingSlideKind, id: string, known: Known): BriefingSlide | null {
  const body = slideKinds[kind].begun(known);
  return body === null ? null : { ...body, id, notes: "", revision: null };
}

/** What a slide is called in a list: its title as it is written, else its kind. */
export function slideName({ title, kind }: BriefingSlide): string {
  return title.trim() === "" ? slideKinds[kind].name : title.trim();
}
