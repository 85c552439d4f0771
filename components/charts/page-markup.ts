/**
 * A drawing's markup as a page carries it, which does so twice: to be shown, and again to be taken up by the browser's own React. The
 * same drawing in fewer bytes: attributes in single quotes, which nothing has to escape a second time; no end tags of empty shapes; and
 * neither name space nor typeface, which a page gives. Takes React's own markup alone, since that has escaped every quote that delimits
 * no attribute.
 */
export function pageMarkup(svg: string): string {
  return svg
    .replace(/^<svg xmlns="[^"]*"/, "<svg")
    .replace(/^(<svg[^>]*?) font-family="[^"]*"/, "$1")
    .replaceAll(/><\/(?:rect|path|circle|ellipse|line|polygon|polyline|use)>/g, "/>")
    .replaceAll('"', "'");
}
