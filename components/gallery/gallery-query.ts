import type { RawQuery } from "../../lib/query/query";
import { type PaletteName, palettes } from "../../lib/viz/palette";
import { type ChartId, chartIds } from "../charts/registry";

/** The widths at which pages draw charts, in px. */
export const galleryWidthsPx = [336, 704, 1120] as const;

export type GalleryWidthPx = (typeof galleryWidthsPx)[number];

export const galleryPalettes = Object.keys(palettes) as PaletteName[];

/** What the gallery shows: one chart with one selection or all (null), in one set of colours or all, at one width or all. */
export interface GalleryQuery {
  readonly chart: ChartId;
  readonly fixture: string | null;
  readonly palette: PaletteName | null;
  readonly widthPx: GalleryWidthPx | null;
}

function named<Value extends string | number>(raw: RawQuery[string], values: readonly Value[]): Value | null {
  return values.find((value) => String(value) === raw) ?? null;
}

/** The gallery that an address asks for. What it does not say, or says wrongly, is the first chart, everything, in light colours. */
export function galleryQuery(raw: RawQuery, fixtures: readonly string[]): GalleryQuery {
  return {
    chart: named(raw.chart, chartIds) ?? chartIds[0],
    fixture: named(raw.fixture, fixtures),
    palette: raw.theme === "all" ? null : (named(raw.theme, galleryPalettes) ?? "light"),
    widthPx: named(raw.w, galleryWidthsPx),
  };
}

/** The address of a gallery. */
export function galleryHref({ chart, fixture, palette, widthPx }: GalleryQuery): string {
  const search = new URLSearchParams({ chart, theme: palette ?? "all" });
  if (fixture !== null) search.set("fixture", fixture);
  if (widthPx !== null) search.set("w", String(widthPx));
  return `/gallery?${search}`;
}
