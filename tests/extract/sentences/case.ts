/**
 * A text and the figures in it, in their order: "span=measure", parted by "; ". A star marks a part of another figure, a tilde a
 * figure that the text replaces. An empty list: nothing may be read.
 */
export type Case = readonly [text: string, figures: string];
