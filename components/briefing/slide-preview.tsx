import type { Briefing, BriefingSlide } from "../../lib/ledger/briefing";
import { plainButtonClass } from "../review/looks";
import type { PictureShelf } from "./picture-shelf";

interface SlidePreviewProps {
  readonly briefing: Briefing;
  readonly slide: BriefingSlide;
  readonly shelf: PictureShelf;
}

/** The slide at hand as it will be shown, all its pictures; the last good ones while new ones are made or cannot be. */
export function SlidePreview({ briefing, slide, shelf }: SlidePreviewProps) {
  const { pictures, faults, failure, isMaking } = shelf.of(slide.id);
  const aspectRatio = briefing.shape.replace(":", " / ");
  const own = faults.filter((fault) => fault.slide === null);
  return (
    <section aria-label="Preview" aria-busy={isMaking} className="space-y-3">
      {pictures.length === 0 && (
        <div
          style={{ aspectRatio }}
          className="flex items-center justify-center border border-grid p-6 text-sm text-muted"
        >
          {faults.length > 0
            ? "This slide cannot be drawn yet; what is wrong is said below."
            : "The picture is being made…"}
        </div>
      )}
      <div className={pictures.length > 1 ? "grid gap-3 sm:grid-cols-2" : ""}>
        {pictures.map(({ title, href, altText }) => (
          <figure key={href}>
            {/* biome-ignore lint/performance/noImgElement: an SVG has nothing to be made smaller */}
            <img src={href} alt={title} style={{ aspectRatio }} className="block w-full border border-grid" />
            <figcaption className="sr-only">{altText}</figcaption>
          </figure>
        ))}
      </div>
      <p role="status" className="text-sm">
        {failure !== "" && (
          <>
            The picture is not up to date: {failure}{" "}
            <button type="button" className={plainButtonClass} onClick={() => shelf.want(briefing, slide, 0)}>
              Try again
            </button>
          </>
        )}
        {failure === "" && faults.length > 0 && pictures.length > 0 && "The picture is the last one without faults. "}
        {own.length > 0 && `The briefing’s ${own.map(({ at, message }) => `${at}: ${message}`).join("; ")}.`}
        {pictures.length > 1 && `This slide takes ${pictures.length} pictures; each is a slide when it is presented.`}
      </p>
    </section>
  );
}
