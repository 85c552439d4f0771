import type { Deck } from "../../document/deck";
import { othersTurn } from "../../query/steps";
import type { ExportSetting } from "../exporter";
import type { SlideFrame } from "../frames/slide-frame";
import { slideFrames } from "../frames/slide-frames";
import { type Standpoint, standpointOf } from "../standpoint";

/** A frame of a deck, and from where its figures are read; null where nothing is to be told of them one by one. */
export interface FramedSlide {
  readonly frame: SlideFrame;
  readonly standpoint: Standpoint | null;
}

/** A deck's slides as the frames that are shown, in order and numbered from one; between two of them whoever asks for something else is answered. */
export async function framedSlides(deck: Deck, { names, site }: ExportSetting): Promise<FramedSlide[]> {
  const theme = deck.documents[0]?.theme ?? "light";
  const framed: FramedSlide[] = [];
  // One after the other: each is numbered by how many the slides before it took.
  for (const slide of deck.slides) {
    const first = framed.length + 1;
    const frames = await slideFrames(slide, { shape: deck.shape ?? "16:9", theme, names, site, deck, first });
    const standpoint = standpointOf(slide, deck);
    framed.push(...frames.map((frame) => ({ frame, standpoint })));
    await othersTurn();
  }
  return framed;
}
