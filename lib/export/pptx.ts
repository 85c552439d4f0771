import { chartDeck, type Deck } from "../document/deck";
import { ledgerRevisionText } from "../format/status";
import type { Exporter, ExportSetting } from "./exporter";
import { fileDate } from "./file-date";
import { permalinkText } from "./permalink";
import { slideBoxes } from "./pptx/box";
import { presentationBytes } from "./pptx/presentation";
import type { SlideContent } from "./pptx/slide-content";
import { frameSlides } from "./pptx/slides/frame-slides";
import { slideContents } from "./pptx/slides/slide-kinds";

/** What stands under a deck's title, in the words of its slide where that is one chart's. */
function shownSubtitle({ slides, subtitle }: Deck): string {
  const [only, ...others] = slides;
  return only?.kind === "chart" && others.length === 0 ? (only.document.native?.subtitle ?? subtitle) : subtitle;
}

async function presentation(deck: Deck, setting: ExportSetting): Promise<Uint8Array> {
  const { shape = "16:9" } = deck;
  const slideSetting = { ...setting, deck, shape, boxes: slideBoxes(shape) };
  const contents: SlideContent[] = [];
  // What is given on a screen is the same in every format, slide for slide.
  const slidesOf = deck.shape === undefined ? slideContents : frameSlides;
  // One after the other: a deck's pictures would else all be held at once.
  for (const slide of deck.slides) contents.push(...(await slidesOf(slide, slideSetting)));
  const address = permalinkText(deck.permalink, setting.site);
  const subtitle = shownSubtitle(deck);
  return presentationBytes(contents, {
    title: deck.title,
    subject: subtitle,
    description: `${subtitle} Strike Ledger, ${ledgerRevisionText(deck.revision)}: ${address}`.trim(),
    madeOn: fileDate(deck.documents),
    shape,
  });
}

/**
 * Slides whose charts are the software's own wherever they can be, with their figures inside, and elsewhere pictures with their figures as tables;
 * every claim is in the speaker's notes.
 */
export const pptx = {
  label: "PowerPoint",
  holds: "slides with charts or tables that can be edited, every claim in the notes",
  mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  extension: "pptx",
  disposition: "attachment",
  drawings: "own",
  takes: "while",
  options: {},
  ofChart: (document, setting) => presentation(chartDeck(document), setting),
  ofDeck: presentation,
} as const satisfies Exporter;
