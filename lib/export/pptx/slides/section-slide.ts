import type { Slide } from "../../../document/deck";
import { placed } from "../shape";
import type { SlideContent } from "../slide-content";
import { fittingSizePt } from "../text-extent";
import { boldFactor, footOf, type SlideSetting } from "./slide-setting";

/** A slide that parts those before it from those after: a title, and what is said under it. */
export function sectionSlide(slide: Extract<Slide, { kind: "section" }>, setting: SlideSetting): SlideContent[] {
  const { title, lines, notes } = slide;
  const { sectionTitle, sectionLines } = setting.boxes;
  const titlePt = fittingSizePt(title, sectionTitle.width / boldFactor, sectionTitle.height, [32, 28, 24, 20, 16, 12]);
  const linesPt = fittingSizePt(lines.join("\n"), sectionLines.width, sectionLines.height, [18, 16, 14, 12, 10]);
  return [
    {
      layout: "section",
      title,
      shapes: [
        placed("title", "Title", [[{ text: title, sizePt: titlePt }]]),
        ...(lines.length === 0
          ? []
          : [
              placed(
                "subtitle",
                "Scope",
                lines.map((text) => [{ text, sizePt: linesPt }]),
              ),
            ]),
        ...footOf(slide, setting),
      ],
      notes,
    },
  ];
}
