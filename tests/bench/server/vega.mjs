import { parse, View } from "vega";

const labelPx = 210;
const gapPx = 90;

/** @param {import("../setting/peer-chart").PeerChart} chart */
function specification({ title, columns, rows, widthPx, heightPx }) {
  const lanePx = (widthPx - labelPx - gapPx * columns.length) / columns.length;
  const plotPx = heightPx - 130;
  const group = (heading, at) => ({
    type: "group",
    encode: {
      enter: { x: { value: at * (lanePx + gapPx) }, width: { value: lanePx }, height: { value: plotPx } },
    },
    scales: [
      { name: "y", type: "band", domain: { data: "rows", field: "name" }, range: [0, plotPx], padding: 0.7 },
      { name: "x", domain: { data: "rows", field: `figures[${at}].n` }, range: [0, lanePx], nice: true, zero: true },
    ],
    axes: [{ orient: "top", scale: "x", title: heading }, ...(at === 0 ? [{ orient: "left", scale: "y" }] : [])],
    marks: [
      {
        type: "rect",
        from: { data: "rows" },
        encode: {
          enter: {
            y: { scale: "y", field: "name" },
            height: { scale: "y", band: 1 },
            x: { scale: "x", value: 0 },
            x2: { scale: "x", signal: `datum.figures[${at}].n || 0` },
            fill: { value: "steelblue" },
          },
        },
      },
      {
        type: "text",
        from: { data: "rows" },
        encode: {
          enter: {
            y: { scale: "y", field: "name", band: 0.5 },
            x: { scale: "x", signal: `datum.figures[${at}].n || 0`, offset: 4 },
            text: { signal: `datum.figures[${at}].text` },
            baseline: { value: "middle" },
          },
        },
      },
    ],
  });
  return {
    width: widthPx - labelPx,
    height: plotPx,
    title: { text: title, anchor: "start" },
    data: [{ name: "rows", values: rows }],
    marks: columns.map(group),
  };
}

/** Vega's own rendering to SVG text, from the specification on. */
export async function drawnByVega(chart) {
  const view = new View(parse(specification(chart)), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
