import type { ClaimRow } from "../../document/claim-rows";
import type { Deck, SlideShape } from "../../document/deck";
import type { Theme } from "../../query/query";
import type { Names } from "../exporter";
import type { FrameLayout, FrameShape } from "./frame-shape";

/**
 * A slide, or as much of one as stands on a screen, as a picture. `svg` is complete, in literal colours, without ids and without anything from
 * outside itself but the house typeface; no text of it is smaller than 24 px. Every figure in it is an `<a>` that says whose it is (`data-event`,
 * `data-measure`, `data-unit`, `data-places`, `data-subtype`, `data-claim`) as on a page, and leads nowhere by itself.
 */
export interface SlideFrame {
  /** The slide's title, whole, with which part of it this is where there are several. */
  readonly title: string;
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** All that the picture shows, in words. */
  readonly altText: string;
  /** What a speaker says or looks up: one paragraph each; what the picture had no room for is among them. */
  readonly notes: readonly string[];
  /** The claims behind the figures of this frame. */
  readonly claims: readonly ClaimRow[];
  readonly sourceLine: string;
  readonly layout: FrameLayout;
  readonly shapes: readonly FrameShape[];
}

/** What frames are drawn with, besides what they show. */
export interface FrameSetting {
  readonly shape: SlideShape;
  readonly theme: Theme;
  readonly names: Names;
  /** Where the site is; null where that is not known, and addresses are then given within the site. */
  readonly site: string | null;
  readonly deck: Pick<Deck, "permalink" | "revision">;
  /** The number that the first frame bears, the others counting on from it; null for none. */
  readonly first: number | null;
}

/** What a frame shows between its title and its foot. */
export interface FrameContent {
  /** Markup in the slide's own px. */
  readonly body: string;
  readonly altText: string;
  readonly claims: readonly ClaimRow[];
  readonly shapes: readonly FrameShape[];
  /** What the picture had no room for. */
  readonly furtherNotes?: readonly string[];
}

/** The smallest size of text on a slide, in px: it has to be read from the back of a room. */
export const leastTextPx = 24;
