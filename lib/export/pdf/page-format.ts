import type { FileOptionValue } from "../../query/file-options";
import type { Theme } from "../../query/query";

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
   */
  readonly drawnTextPt: { readonly least: number; readonly most: number; readonly onSeveral: number };
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
  footPt: 54,
  textPt: { title: 26, heading: 16, subheading: 11, large: 20, body: 9.5, small: 8.5, foot: 7.5 },
  drawnTextPt: { least: 6.5, most: 10.5, onSeveral: 8.5 },
  drawnIntoMarginPt: 12,
  figuresAcross: 2,
  columnPt: 72,
};

export const pageFormats: Readonly<Record<PdfSize, PageFormat>> = {
  a4: { ...sheet, sidesPt: [595.28, 841.89] },
  letter: { ...sheet, sidesPt: [612, 792] },
  slide: {
    sidesPt: [540, 960],
    turns: false,
    isFilled: () => true,
    marginPt: 36,
    footPt: 38,
    textPt: { title: 40, heading: 26, subheading: 16, large: 26, body: 14, small: 12, foot: 9 },
    drawnTextPt: { least: 6.5, most: 16, onSeveral: 10 },
    drawnIntoMarginPt: 16,
    figuresAcross: 4,
    columnPt: 96,
  },
};

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
