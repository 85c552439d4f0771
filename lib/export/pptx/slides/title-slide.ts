import type { Slide } from "../../../document/deck";
import { placed } from "../shape";
import type { SlideContent } from "../slide-content";
import { footOf, type SlideSetting } from "./slide-setting";

/** A deck's first slide: its title and its scope. */
export function titleSlide(slide: Extract<Slide, { kind: "title" }>, setting: SlideSetting): SlideContent[] {
  const { title, lines, notes } = slide;
  const sizePt = title.length > 60 ? 30 : null;
  return [
    {
      layout: "title",
      title,
      shapes: [
        placed("centredTitle", "Title", [[{ text: title, ...(sizePt === null ? {} : { sizePt }) }]]),
        placed(
          "centredLines",
          "Scope",
          lines.map((text) => [{ text }]),
        ),
        ...footOf(slide, setting),
      ],
      notes,
    },
  ];
}
