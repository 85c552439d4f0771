/** A slide as readers see it: its picture's address, all that it shows in words, and what its speaker says. */
export interface ReaderSlide {
  readonly title: string;
  readonly href: string;
  readonly altText: string;
  readonly notes: readonly string[];
  readonly widthPx: number;
  readonly heightPx: number;
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function Folded({
  summary,
  of,
  paragraphs,
}: {
  readonly summary: string;
  readonly of: string;
  readonly paragraphs: readonly string[];
}) {
  return (
    <details className="text-sm">
      <summary className="w-fit py-1 text-muted">
        {summary}
        <span className="sr-only"> {of}</span>
      </summary>
      <div className="max-w-measure space-y-1 border-l border-grid py-1 pl-3">
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="wrap-anywhere">
            {paragraph}
          </p>
        ))}
      </div>
    </details>
  );
}

/** A briefing's slides as pictures, each with what it shows in words and its notes folded beneath. Complete without JavaScript. */
export function ReaderSlides({ slides }: { readonly slides: readonly ReaderSlide[] }) {
  return (
    <ol className="space-y-10">
      {slides.map(({ title, href, altText, notes, widthPx, heightPx }, index) => (
        <li key={href} id={`slide-${index + 1}`} className="max-w-[60rem]">
          <h2 className="mb-2 text-base font-semibold">
            {index + 1}. {title}
          </h2>
          {/* biome-ignore lint/performance/noImgElement: an SVG has nothing to be made smaller */}
          <img
            src={href}
            alt={title}
            width={widthPx}
            height={heightPx}
            loading={index < 2 ? "eager" : "lazy"}
            className="block h-auto w-full border border-grid"
          />
          <div className="mt-1">
            <Folded summary="The slide in words" of={String(index + 1)} paragraphs={lines(altText)} />
            {notes.length > 0 && <Folded summary="Speaker’s notes" of={`of slide ${index + 1}`} paragraphs={notes} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
