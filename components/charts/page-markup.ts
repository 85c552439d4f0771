/**
 * A drawing's markup as an HTML page carries it: the same drawing in fewer bytes. Attributes without quotes where HTML needs none
 * (HTML, "Unquoted attribute value syntax"), else in single ones; no end tags of empty shapes; neither name space nor typeface, nor the
 * fill of what takes the pointer, which a page gives; and of a figure of several attacks its days in its address alone. Takes React's own markup alone, since that has escaped every quote that delimits no attribute.
 */
export function pageMarkup(svg: string): string {
  return svg
    .replaceAll(/ class="datum"( data-from="[^"]*" data-to="[^"]*")?/g, ' class="datum"')
    .replaceAll(/( class="datum"[^>]*><rect [^>]*?) fill="transparent"/g, "$1")
    .replace(/^<svg xmlns="[^"]*"/, "<svg")
    .replace(/^(<svg[^>]*?) font-family="[^"]*"/, "$1")
    .replaceAll(/="([^\s"'`=<>]+)"(?=[ >])/g, "=$1")
    .replaceAll(/><\/(?:rect|path|circle|ellipse|line|polygon|polyline|use)>/g, " />")
    .replaceAll('"', "'");
}
