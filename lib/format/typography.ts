/** Text with its first letter as a capital, for the start of a sentence. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Text with its first letter small, unless the second is a capital too ("MW"), for use inside a sentence. */
export function uncapitalised(text: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

/**
 * Text whose numbers cannot part from what they count: the space between a digit or a percent sign and a letter becomes a
 * no-break space ("88,000 households", "24 January"). For lines that may wrap.
 */
export function unbroken(text: string): string {
  return text.replace(/(?<=[\d%]) (?=\p{L})/gu, "\u00a0");
}

/** A report's words in quotation marks, those that they have of their own made single: “‘hundreds of thousands’ were cut off”. */
export function quotedText(words: string): string {
  const inner = words.replace(/[“„«]|(?<![\p{L}\p{N}.,!?])"/gu, "‘").replace(/[”»"]/gu, "’");
  return `“${inner}”`;
}
