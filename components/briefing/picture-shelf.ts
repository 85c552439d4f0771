import type { BriefingFault } from "../../lib/briefing/slide-at";
import type { Briefing, BriefingSlide } from "../../lib/ledger/briefing";
import type { PreviewAnswer, SlidePicture } from "./answers";

/** What is at hand of a slide's pictures: the last good ones, whatever has been asked for since. */
export interface ShelvedSlide {
  /** The slide's title with its figures in words; null before a first picture. */
  readonly title: string | null;
  readonly pictures: readonly (Omit<SlidePicture, "svg"> & { readonly href: string })[];
  readonly faults: readonly BriefingFault[];
  /** Why no newer answer came; "" where one did. */
  readonly failure: string;
  /** Whether newer ones are being made. */
  readonly isMaking: boolean;
}

interface Place {
  shown: ShelvedSlide;
  /** What the last answer was for, and what is wanted; "" for nothing yet. */
  key: string;
  wanted: string;
  timer: ReturnType<typeof setTimeout> | undefined;
  asking: AbortController | null;
}

/** Pictures of slides, made by the server as they are wanted: stale answers are dropped, the last good picture stays until a new one is there. */
export interface PictureShelf {
  readonly of: (slide: string) => ShelvedSlide;
  /** Whether a slide has to be mended before it can be shown; `wasFaulty` is what was known of it before its first picture. */
  readonly isFaulty: (slide: string, wasFaulty: boolean) => boolean;
  /** Asks for a slide as it now is once it has stood for `restMs`; nothing where that is at hand or asked for already. */
  readonly want: (briefing: Briefing, slide: BriefingSlide, restMs: number) => void;
  readonly watch: (changed: () => void) => () => void;
  readonly clear: () => void;
}

const none: ShelvedSlide = { title: null, pictures: [], faults: [], failure: "", isMaking: false };

/** All that a slide's picture hangs on. A title slide tells of the revisions of all, and may have the briefing's title. */
function keyOf({ title, shape, revision, slides }: Briefing, slide: BriefingSlide): string {
  const whole = slide.kind === "title" ? [title, ...slides.map((one) => one.revision)] : [];
  return JSON.stringify([slide, shape, revision, whole]);
}

/** A shelf that asks for pictures with `ask`; `hrefOf` gives an SVG an address, and `release` takes one back. */
export function pictureShelf(
  ask: (briefing: Briefing, slide: string, signal: AbortSignal) => Promise<PreviewAnswer>,
  hrefOf: (svg: string) => string,
  release: (href: string) => void,
): PictureShelf {
  const places = new Map<string, Place>();
  const watchers = new Set<() => void>();

  function show(place: Place, shown: ShelvedSlide) {
    place.shown = shown;
    for (const changed of watchers) changed();
  }

  function take(place: Place, { title, pictures, faults }: PreviewAnswer) {
    const before = place.shown.pictures;
    const fresh = pictures.map(({ svg, ...told }) => ({ ...told, href: hrefOf(svg) }));
    const isGood = fresh.length > 0;
    const shown = isGood ? { title, pictures: fresh } : { title: place.shown.title, pictures: before };
    show(place, { ...shown, faults, failure: "", isMaking: false });
    if (isGood) for (const { href } of before) release(href);
  }

  async function made(place: Place, briefing: Briefing, slide: string, key: string) {
    const asking = new AbortController();
    place.asking = asking;
    try {
      const answer = await ask(briefing, slide, asking.signal);
      if (place.wanted !== key) return;
      place.key = key;
      take(place, answer);
    } catch (cause) {
      if (asking.signal.aborted || place.wanted !== key) return;
      place.wanted = "";
      show(place, { ...place.shown, failure: cause instanceof Error ? cause.message : String(cause), isMaking: false });
    }
  }

  return {
    of: (slide) => places.get(slide)?.shown ?? none,
    isFaulty(slide, wasFaulty) {
      const { faults, pictures } = places.get(slide)?.shown ?? none;
      // An answer names what is wrong with the whole briefing too.
      return faults.some((fault) => fault.slide === slide) || (wasFaulty && pictures.length === 0);
    },
    want(briefing, slide, restMs) {
      const key = keyOf(briefing, slide);
      const place = places.get(slide.id) ?? { shown: none, key: "", wanted: "", timer: undefined, asking: null };
      places.set(slide.id, place);
      if (place.wanted === key) return;
      clearTimeout(place.timer);
      place.asking?.abort();
      place.wanted = key;
      if (place.key === key) return show(place, { ...place.shown, isMaking: false });
      show(place, { ...place.shown, isMaking: true });
      place.timer = setTimeout(() => made(place, briefing, slide.id, key), restMs);
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    clear() {
      for (const { timer, asking, shown } of places.values()) {
        clearTimeout(timer);
        asking?.abort();
        for (const { href } of shown.pictures) release(href);
      }
      places.clear();
    },
  };
}
