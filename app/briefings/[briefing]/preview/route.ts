import { z } from "zod";
import type { PreviewAnswer } from "../../../../components/briefing/answers";
import { briefingDeck } from "../../../../components/decks/briefing-deck";
import type { Deck } from "../../../../lib/document/deck";
import { framedSlides } from "../../../../lib/export/html/framed-slides";
import type { Briefing } from "../../../../lib/ledger/briefing";
import { briefingSchema } from "../../../../lib/ledger/briefing";
import type { Ledger } from "../../../../lib/ledger/fold";
import { editorAnswer, ImpossibleRequestError, requestBody } from "../../../reports/new/review-request";
import { requestOrigin } from "../../../site-origin";
import { pictureOf } from "../../pictured";
import { appLedgerAt } from "../../standing";

const previewBody = z.strictObject({ briefing: briefingSchema, slide: z.string() });

interface OneSlide {
  readonly deck: Deck;
  readonly names: Ledger;
}

/** A slide of a briefing as a deck of its own. The first slide speaks of all others, so those are resolved with it where they can be. */
async function ownDeck(briefing: Briefing, index: number): Promise<OneSlide | PreviewAnswer> {
  const slide = briefing.slides[index];
  if (slide?.kind === "title") {
    const whole = await briefingDeck(briefing, appLedgerAt);
    const own = whole.deck?.slides[index];
    if (whole.deck !== null && own !== undefined) return { deck: { ...whole.deck, slides: [own] }, names: whole.names };
  }
  const alone = await briefingDeck({ ...briefing, slides: slide === undefined ? [] : [slide] }, appLedgerAt);
  return alone.deck === null
    ? { title: null, pictures: [], faults: alone.faults }
    : { deck: alone.deck, names: alone.names };
}

async function previewAnswer(request: Request): Promise<PreviewAnswer> {
  const { briefing, slide } = await requestBody(request, previewBody);
  const index = briefing.slides.findIndex(({ id }) => id === slide);
  if (index === -1) throw new ImpossibleRequestError(422, `slide: the briefing has no slide “${slide.slice(0, 60)}”.`);
  const made = await ownDeck(briefing, index);
  if ("faults" in made) return made;
  const site = requestOrigin(request.headers)?.origin ?? null;
  const frames = await framedSlides(made.deck, { names: made.names, options: {}, site });
  const pictures = frames.map(async ({ frame: { title, altText, svg } }) => ({
    title,
    altText,
    svg: await pictureOf(svg),
  }));
  const title = made.deck.slides[0]?.title ?? null;
  return { title, pictures: await Promise.all(pictures), faults: [] };
}

/** One slide of a briefing as it is being edited, `{ briefing, slide }`: its pictures, or its faults. Nothing is written. */
export function POST(request: Request): Promise<Response> {
  return editorAnswer(request, () => previewAnswer(request));
}
