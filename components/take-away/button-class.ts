/** How a button looks: large enough for a finger. */
export const buttonClass =
  "inline-flex min-h-11 cursor-pointer items-center justify-center border border-rule px-4 text-sm font-semibold no-underline hover:border-ink hover:bg-grid";

/** How the one button looks that does what a reader came for. */
export const mainButtonClass =
  "inline-flex min-h-11 items-center justify-center border border-ink bg-ink px-5 text-sm font-semibold text-paper no-underline forced-color-adjust-none hover:opacity-85 disabled:opacity-50";
