import type { SlideShape } from "../../document/deck";
import type { FileOptionValue } from "../../query/file-options";
import type { Theme } from "../../query/query";
import { slideLayout } from "../slide-boxes";

/** The sizes that a PDF's pages may have, the default first. */
export const pdfSizes = ["a4", "letter", "slide"] as const satisfies readonly FileOptionValue<"size">[];

export type PdfSize = (typeof pdfSizes)[number];

/** What a size of page is laid out with. All lengths in pt. */
export interface PageFormat {
  /** The shorter side first. */
  readonly sidesPt: readonly [number, number];
  /** Whether pages stand in either direction, as sheets do, or always lie, as slides do. */
  readonly turns: boolean;
  /** Whether every page is filled with the theme's paper; a light sheet keeps the printer's own. */
  readonly isFilled: (theme: Theme) => boolean;
  readonly marginPt: number;
  /** The room above all content. */
  readonly topPt: number;
  /** The room below all content that the footer has. */
  readonly footPt: number;
  readonly textPt: {
    readonly title: number;
    readonly heading: number;
    readonly subheading: number;
    readonly large: number;
    readonly body: number;
    readonly small: number;
    readonly foot: number;
  };
  /**
   * How large the smallest text of a drawing is: on one page at least and at most, and on several where one would show it smaller than that.
   * `whole` is how small it may come out where a drawing can only be parted through a plot.
   */
  readonly drawnTextPt: Readonly<Record<"least" | "most" | "onSeveral" | "whole", number>>;
  /** How far a drawing, which has a margin of its own, reaches into the page's. */
  readonly drawnIntoMarginPt: number;
  /** How many of an attack's figures stand side by side. */
  readonly figuresAcross: number;
  /** How narrow a column of figures may be. */
  readonly columnPt: number;
}

const sheet: Omit<PageFormat, "sidesPt"> = {
  turns: true,
  isFilled: (theme) => theme === "dark",
  marginPt: 40,
  topPt: 40,
  footPt: 54,
  textPt: { title: 26, heading: 16, subheading: 11, large: 20, body: 9.5, small: 8.5, foot: 7.5 },
  drawnTextPt: { least: 6.5, most: 10.5, onSeveral: 8.5, whole: 5 },
  drawnIntoMarginPt: 12,
  figuresAcross: 2,
  columnPt: 72,
};

/** The size of a page's one-line heading on a slide, and its leading, in pt. */
const slideHeadingPt = { size: 26, leading: 1.3 } as const;

/** A page as large as a slide, its parts where all slides have them; a pt is 2 px of the screen. */
function slideFormat(shape: SlideShape): PageFormat {
  const { widthPx, heightPx, marginPx, boxes } = slideLayout(shape);
  const titleEndsPt = (boxes.title.yPx + boxes.title.heightPx) / 2;
  return {
    sidesPt: [heightPx / 2, widthPx / 2],
    turns: false,
    isFilled: () => true,
    marginPt: marginPx / 2,
    topPt: titleEndsPt - slideHeadingPt.size * slideHeadingPt.leading,
    footPt: (heightPx - boxes.tallBody.yPx - boxes.tallBody.heightPx) / 2,
    textPt: { title: 40, heading: slideHeadingPt.size, subheading: 16, large: 26, body: 14, small: 12, foot: 9 },
    drawnTextPt: { least: 6.5, most: 16, onSeveral: 10, whole: 4.5 },
    drawnIntoMarginPt: 16,
    figuresAcross: shape === "16:9" ? 4 : 3,
    columnPt: 96,
  };
}

/** How pages of a size are laid out; `shape` is that of a deck's slides, for pages as large as they. */
export function pageFormat(size: PdfSize, shape: SlideShape = "16:9"): PageFormat {
  if (size === "slide") return slideFormat(shape);
  return { ...sheet, sidesPt: size === "a4" ? [595.28, 841.89] : [612, 792] };
}

/** The colours of a page's own words. */
export interface PageColours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly link: string;
}

/** The colours of pages, by theme: those of the drawings on them. */
export const pageColours: Readonly<Record<Theme, PageColours>> = {
  light: { paper: "#fcfbf8", ink: "#1b1d1f", muted: "#5c6066", rule: "#8b9097", link: "#0b5cad" },
  dark: { paper: "#14171a", ink: "#eceae4", muted: "#a7acb2", rule: "#757b82", link: "#7ab8ff" },
  print: { paper: "#ffffff", ink: "#000000", muted: "#4a4a4a", rule: "#777777", link: "#000000" },
};
