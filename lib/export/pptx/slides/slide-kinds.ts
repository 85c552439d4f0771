import type { Slide, SlideKind } from "../../../document/deck";
import type { SlideContent } from "../slide-content";
import { chartSlide } from "./chart-slide";
import { claimsSlide } from "./claims-slide";
import { figuresSlide } from "./figures-slide";
import type { SlideSetting } from "./slide-setting";
import { titleSlide } from "./title-slide";

type Written = SlideContent[] | Promise<SlideContent[]>;

type Kinds = {
  readonly [Kind in SlideKind]: (slide: Extract<Slide, { kind: Kind }>, setting: SlideSetting) => Written;
};

const kinds: Kinds = { title: titleSlide, chart: chartSlide, figures: figuresSlide, claims: claimsSlide };

/** One slide of a deck as the slides of a presentation that it takes. */
export function slideContents<Kind extends SlideKind>(
  slide: Extract<Slide, { kind: Kind }>,
  setting: SlideSetting,
): Written {
  const written: (slide: Extract<Slide, { kind: Kind }>, setting: SlideSetting) => Written = kinds[slide.kind as Kind];
  return written(slide, setting);
}
