/** How often each text stands between two tags of a drawing. */
function textCounts(svg) {
  const counts = new Map();
  for (const [, text] of svg.matchAll(/>([^<>]+)</g)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * Throws when a drawing leaves out an attack or a figure, so that nobody wins by drawing less.
 * @param {string} name whose drawing it is
 * @param {string} svg
 * @param {import("./peer-chart").PeerChart} chart
 */
export function refuseIncomplete(name, svg, { rows }) {
  const counts = textCounts(svg);
  const due = new Map();
  for (const text of rows.flatMap((row) => [row.name, ...row.figures.map((figure) => figure.text)])) {
    due.set(text, (due.get(text) ?? 0) + 1);
  }
  for (const [text, expected] of due) {
    const found = counts.get(text) ?? 0;
    if (found < expected) throw new Error(`${name}: its drawing says "${text}" ${found} times, not ${expected}`);
  }
}
