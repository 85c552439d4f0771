import { claimParagraph } from "../../../document/claim-paragraph";
import type { Slide, SlideKind } from "../../../document/deck";
import type { SlideContent } from "../slide-content";
import { chartSlide } from "./chart-slide";
import { chartsSlides } from "./charts-slides";
import { claimsSlide } from "./claims-slide";
import { figuresSlide } from "./figures-slide";
import { sectionSlide } from "./section-slide";
import type { SlideSetting } from "./slide-setting";
import { tableSlides } from "./table-slides";
import { textSlides } from "./text-slides";
import { titleSlide } from "./title-slide";

type Written = SlideContent[] | Promise<SlideContent[]>;

type Kinds = {
  readonly [Kind in SlideKind]: (slide: Extract<Slide, { kind: Kind }>, setting: SlideSetting) => Written;
};

const kinds: Kinds = {
  title: titleSlide,
  section: sectionSlide,
  text: textSlides,
  chart: chartSlide,
  charts: chartsSlides,
  figures: figuresSlide,
  table: tableSlides,
  claims: claimsSlide,
};

/** Notes that end with every claim behind the figures of a slide's words, as those of a chart's do with the chart's. */
function withClaims([first, ...others]: readonly SlideContent[], { behind = [] }: Slide): SlideContent[] {
  if (first === undefined) return [];
  const claims = behind.length === 0 ? [] : ["Every claim behind the figures in words:", ...behind.map(claimParagraph)];
  return [{ ...first, notes: [...first.notes, ...claims] }, ...others];
}

/** One slide of a deck as the slides of a presentation that it takes. */
export async function slideContents<Kind extends SlideKind>(
  slide: Extract<Slide, { kind: Kind }>,
  setting: SlideSetting,
): Promise<SlideContent[]> {
  const written: (slide: Extract<Slide, { kind: Kind }>, setting: SlideSetting) => Written = kinds[slide.kind as Kind];
  return withClaims(await written(slide, setting), slide);
}
