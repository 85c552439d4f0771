import type { Slide, SlideKind } from "../../document/deck";
import { chartFrames } from "./chart-frames";
import { figuresFrames } from "./figures-frames";
import { chartsFrames } from "./pair-frames";
import type { FrameSetting, SlideFrame } from "./slide-frame";
import { claimsFrames, tableFrames } from "./table-frames";
import { sectionFrames, textFrames, titleFrames } from "./words-frames";

type SlideOf<Kind extends SlideKind> = Extract<Slide, { kind: Kind }>;

type Drawn = SlideFrame[] | Promise<SlideFrame[]>;

const kinds: { readonly [Kind in SlideKind]: (slide: SlideOf<Kind>, setting: FrameSetting) => Drawn } = {
  title: titleFrames,
  section: sectionFrames,
  text: textFrames,
  chart: chartFrames,
  charts: chartsFrames,
  figures: figuresFrames,
  table: tableFrames,
  claims: claimsFrames,
};

/** A slide as the pictures that it takes on a screen, at least one. The same slide and setting give the same pictures, to the byte. */
export async function slideFrames<Kind extends SlideKind>(
  slide: SlideOf<Kind>,
  setting: FrameSetting,
): Promise<SlideFrame[]> {
  const drawn: (slide: SlideOf<Kind>, setting: FrameSetting) => Drawn = kinds[slide.kind as Kind];
  return drawn(slide, setting);
}
