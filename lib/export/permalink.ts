import { siteAddress } from "../query/site-address";

/** A page's address within the site as it is printed on a file: with the site before it where that is known. */
export function permalinkText(permalink: string, site: string | null): string {
  return siteAddress(permalink, site);
}

/** The longest address that is printed under a drawing, in characters: about three lines on a page and eight on a phone. */
const mostPrintedCharacters = 400;

/**
 * What is printed under a drawing of the address that gives it again: nothing where it is not known where the site is, and for one too long to
 * be typed, where it stands instead.
 */
export function printedAddress(permalink: string, site: string | null): string | null {
  if (site === null) return null;
  const address = permalinkText(permalink, site);
  return address.length <= mostPrintedCharacters ? address : "Its address is in this file’s metadata.";
}
