import type { Selection } from "../../lib/query/selection";
import { chartDocument } from "../charts/document";
import { type GalleryQuery, galleryPalettes } from "./gallery-query";

/** A selection with the name that tests know it by, and the widths in px at which they keep its pictures. */
export interface NamedSelection {
  readonly name: string;
  readonly selection: Selection;
  readonly widthsPx: readonly number[];
}

interface ContactSheetProps {
  readonly asked: GalleryQuery;
  readonly shown: readonly NamedSelection[];
}

/** A chart's drawings, as its files have them: a section for each selection, a line for each set of colours, side by side by width. */
export async function ContactSheet({ asked, shown }: ContactSheetProps) {
  const palettes = asked.palette === null ? galleryPalettes : [asked.palette];
  const sections = shown.map(async ({ name, selection, widthsPx: kept }) => {
    const widthsPx = asked.widthPx === null ? kept : [asked.widthPx];
    const frames = palettes.flatMap((palette) => widthsPx.map((widthPx) => ({ palette, widthPx })));
    const drawings = frames.map(async (frame) => ({
      ...frame,
      svg: (await chartDocument(asked.chart, selection, { widthPx: frame.widthPx, theme: frame.palette })).svg,
    }));
    return { name, drawings: await Promise.all(drawings) };
  });
  return (await Promise.all(sections)).map(({ name, drawings }) => (
    <section key={name} aria-labelledby={`fixture-${name}`} className="overflow-x-auto pt-8">
      <h2 id={`fixture-${name}`}>{name}</h2>
      <div className="flex flex-wrap items-start gap-4 pt-3">
        {drawings.map(({ palette, widthPx, svg }) => (
          <figure key={`${palette} ${widthPx}`}>
            <figcaption className="text-xs text-muted">
              {palette}, {widthPx} px
            </figcaption>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is escaped markup, as its file has it */}
            <div dangerouslySetInnerHTML={{ __html: svg }} />
          </figure>
        ))}
      </div>
    </section>
  ));
}
