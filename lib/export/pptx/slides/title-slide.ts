import type { Slide } from "../../../document/deck";
import { ledgerRevisionText } from "../../../format/status";
import { placed, slideNumber } from "../shape";
import type { SlideContent } from "../slide-content";
import { addressParagraph, type SlideSetting } from "./slide-setting";

/** A deck's first slide: its title and its scope. */
export function titleSlide(slide: Extract<Slide, { kind: "title" }>, setting: SlideSetting): SlideContent[] {
  const { title, lines, notes } = slide;
  const { permalink, revision } = setting.deck;
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
        placed("source", "Source", [
          [{ text: `Strike Ledger, ${ledgerRevisionText(revision)}.` }],
          addressParagraph(permalink, setting),
        ]),
        slideNumber,
      ],
      notes,
    },
  ];
}
