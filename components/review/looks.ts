/** How a button looks: large enough for a finger. */
export const buttonClass =
  "inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 border border-rule px-4 text-sm font-semibold hover:border-ink hover:bg-grid disabled:cursor-default disabled:opacity-50 md:min-h-9 md:px-3";

/** How the one button looks that does what a step is for. */
export const mainButtonClass =
  "inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 border border-ink bg-ink px-5 text-sm font-semibold text-paper forced-color-adjust-none hover:opacity-85 disabled:cursor-default disabled:opacity-50";

/** How a button looks that stands in a line of text. */
export const plainButtonClass =
  "cursor-pointer text-sm underline decoration-rule underline-offset-3 hover:decoration-current";

/** How a notice looks that a reviewer has to see. */
export const noticeClass = "max-w-measure border-l-3 border-ink py-1 pl-4";
