/** Characters that share a glyph with a plainer one, which a reader searches for. */
const plainer: Readonly<Record<string, string>> = {
  "\u00a0": " ",
  "\u00b5": "\u03bc",
  "\u03d5": "\u03c6",
  "\u2010": "-",
  "\u2011": "-",
  "\u207c": "\u02ed",
  "\u2126": "\u03a9",
  "\u2206": "\u0394",
};

const shared = new RegExp(`[${Object.keys(plainer).join("")}]`, "gu");

/** Words of letters, digits and signs of English, a space apart: as a page can hold them already. */
const plainWords = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Text as a page can hold it: without control characters and invisible signs (soft hyphens, direction overrides), with a sign for a lone
 * surrogate, and each run of white space as one space. A no-break space stays one.
 */
export function printable(text: string): string {
  if (plainWords.test(text)) return text;
  return text
    .replace(/[\t\n\r\f\v\u2028\u2029 ]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();
}

/** Printable text in the characters by which it is to be found. */
export function searchable(text: string): string {
  return text.replace(shared, (character) => plainer[character] ?? character);
}

/** Text as XML holds it between its tags. */
export function xmlText(text: string): string {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
