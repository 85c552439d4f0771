import { type FramedSlide, framedSlides } from "../../lib/export/html/framed-slides";
import { fontStyle } from "../../lib/export/svg/embedded-font";
import type { Briefing } from "../../lib/ledger/briefing";
import { standingDeck } from "./briefing-file";

interface Framed {
  readonly site: string | null;
  readonly frames: Promise<readonly FramedSlide[]>;
}

const framed = new WeakMap<Briefing, Framed>();

async function madeFrames(briefing: Briefing, site: string | null): Promise<readonly FramedSlide[]> {
  const resolved = await standingDeck(briefing);
  return resolved.deck === null ? [] : framedSlides(resolved.deck, { names: resolved.names, options: {}, site });
}

/** The pictures of a recorded briefing's slides, in order, made once for each of its versions; none for one with faults. */
export function standingFrames(briefing: Briefing, site: string | null): Promise<readonly FramedSlide[]> {
  const known = framed.get(briefing);
  if (known !== undefined && known.site === site) return known.frames;
  const frames = madeFrames(briefing, site);
  framed.set(briefing, { site, frames });
  frames.catch(() => framed.delete(briefing));
  return frames;
}

/** A frame's picture as an image of its own, its letters inside it. */
export async function pictureOf(svg: string): Promise<string> {
  const opensAt = svg.indexOf(">") + 1;
  return svg.slice(0, opensAt) + (await fontStyle(svg)) + svg.slice(opensAt);
}
