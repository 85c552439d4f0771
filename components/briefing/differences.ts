import type { Briefing, BriefingSlide } from "../../lib/ledger/briefing";

/** How one version of a briefing differs from another, a line each. */
export interface Difference {
  /** The slide's id; null for what is of the whole briefing. */
  readonly slide: string | null;
  /** "Slide 3, “Killed: 9”: the notes differ". */
  readonly text: string;
}

const fieldNames: Readonly<Record<string, string>> = {
  title: "the title",
  lines: "the lines",
  text: "the text",
  notes: "the notes",
  revision: "the ledger revision",
  kind: "the kind of slide",
  view: "the chart or its filters",
  views: "the charts or their filters",
  attack: "the attack",
  measures: "the measures",
};

function slideName(slide: BriefingSlide, { slides }: Briefing): string {
  const number = slides.findIndex(({ id }) => id === slide.id) + 1;
  return slide.title.trim() === "" ? `Slide ${number}` : `Slide ${number}, “${slide.title.trim()}”`;
}

function differingFields(mine: BriefingSlide, theirs: BriefingSlide): string[] {
  const [one, other]: Record<string, unknown>[] = [{ ...mine }, { ...theirs }];
  return Object.entries(fieldNames)
    .filter(([name]) => JSON.stringify(one?.[name]) !== JSON.stringify(other?.[name]))
    .map(([, text]) => text);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function ofSlides(mine: Briefing, theirs: Briefing): Difference[] {
  const others = new Map(theirs.slides.map((slide) => [slide.id, slide]));
  const own = mine.slides.flatMap((slide): Difference[] => {
    const name = slideName(slide, mine);
    const other = others.get(slide.id);
    if (other === undefined) return [{ slide: slide.id, text: `${name}: only in yours` }];
    const fields = differingFields(slide, other);
    if (fields.length === 0) return [];
    return [{ slide: slide.id, text: `${name}: ${listed(fields)} ${fields.length === 1 ? "differs" : "differ"}` }];
  });
  const ids = new Set(mine.slides.map(({ id }) => id));
  const theirsAlone = theirs.slides.filter(({ id }) => !ids.has(id));
  return [
    ...own,
    ...theirsAlone.map((slide) => ({ slide: slide.id, text: `${slideName(slide, theirs)}: only in theirs` })),
  ];
}

function isReordered(mine: Briefing, theirs: Briefing): boolean {
  const [own, others] = [mine, theirs].map(({ slides }) => slides.map(({ id }) => id));
  const shared = (ids: readonly string[] = [], among: readonly string[] = []) => ids.filter((id) => among.includes(id));
  return shared(own, others).join() !== shared(others, own).join();
}

/** In what two versions of a briefing differ, slide by slide; empty where they are the same. */
export function differences(mine: Briefing, theirs: Briefing): Difference[] {
  const whole: [boolean, string][] = [
    [mine.title !== theirs.title, `The briefing’s title: “${mine.title}” in yours, “${theirs.title}” in theirs`],
    [mine.shape !== theirs.shape, `The shape: ${mine.shape} in yours, ${theirs.shape} in theirs`],
    [mine.revision !== theirs.revision, `The ledger revision: ${mine.revision} in yours, ${theirs.revision} in theirs`],
    [isReordered(mine, theirs), "The order of the slides"],
  ];
  return [...whole.flatMap(([differs, text]) => (differs ? [{ slide: null, text }] : [])), ...ofSlides(mine, theirs)];
}
