import { barX, plot, text } from "@observablehq/plot";
import { parseHTML } from "linkedom";

const labelPx = 210;

/**
 * Observable Plot on linkedom, a light DOM for servers: a plot for each column, since it has no two scales of one kind in a plot.
 * @param {import("../setting/peer-chart").PeerChart} chart
 */
export function drawnByPlot({ title, columns, rows, widthPx, heightPx }) {
  const { document } = parseHTML("<html><body></body></html>");
  const lanePx = (widthPx - labelPx) / columns.length;
  const names = rows.map(({ name }) => name);
  const plots = columns.map((label, at) => {
    const n = ({ figures }) => figures[at].n ?? 0;
    const marginLeft = at === 0 ? labelPx : 20;
    return plot({
      document,
      width: lanePx + marginLeft,
      height: heightPx - 60,
      marginLeft,
      marginRight: 90,
      x: { axis: "top", label, nice: true },
      y: { domain: names, label: null, axis: at === 0 ? "left" : null, padding: 0.7 },
      marks: [
        barX(rows, { x: n, y: "name", fill: "steelblue" }),
        text(rows, { x: n, y: "name", text: ({ figures }) => figures[at].text, textAnchor: "start", dx: 4 }),
      ],
    });
  });
  const heading = document.createElement("h2");
  heading.append(title);
  return [heading, ...plots].map(({ outerHTML }) => outerHTML).join("");
}
