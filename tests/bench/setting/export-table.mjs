import { compared, kilobytesText, msText } from "./table.mjs";

const columns = ["the first", "each later one", "size", "memory", "same bytes"];

function megabytesText(n) {
  return n === null ? "not told" : `${Math.round(n)} MB`;
}

function sameText(isAlwaysSame) {
  return isAlwaysSame ? "always" : "no";
}

function cells({ firstMs, warmMs, bytes, peakMegabytes, isAlwaysSame }) {
  return [msText(firstMs), msText(warmMs), kilobytesText(bytes), megabytesText(peakMegabytes), sameText(isAlwaysSame)];
}

function labelOf(id) {
  const [of, format] = id.split(" ");
  return of === "chart" ? format.toUpperCase() : `${format.toUpperCase()}, whole dashboard`;
}

/**
 * What our files take to make: a line for each format of the chart and of the dashboard.
 * @param {Awaited<ReturnType<typeof import("../export/exports.mjs").exportFigures>>} found
 */
export function fileTable({ nothing, ...found }) {
  const files = Object.entries(found).filter(([id]) => /^(?:chart|dashboard) \w+$/.test(id));
  return [
    ["a file, from the ledger on", ...columns],
    ...files.map(([id, figures]) => [labelOf(id), ...cells(figures)]),
    ["none: code and ledger are there", "", "", "", megabytesText(nothing.peakMegabytes), ""],
  ];
}

const lines = [
  { label: "SVG, Strike Ledger: its letters inside as a font", id: "chart svg", ours: "chart svg" },
  { label: "SVG, Strike Ledger: its letters as outlines", id: "chart svg paths", ours: "chart svg" },
  { label: "SVG, ECharts: its letters not inside", id: "ECharts svg", ours: "chart svg" },
  { label: "PNG, Strike Ledger", id: "chart png", ours: "chart png" },
  { label: "PNG, ECharts' SVG by resvg", id: "ECharts png", ours: "chart png" },
  { label: "PNG, Chromium: our page opened anew", id: "Chromium anew", ours: "chart png" },
  { label: "PNG, Chromium: our page open already", id: "Chromium open", ours: "chart png" },
];

/**
 * Our SVG and PNG of the chart beside those of others, each figure with its ratio to ours.
 * @param {Awaited<ReturnType<typeof import("../export/exports.mjs").exportFigures>>} found
 */
export function besideTable(found) {
  const line = ({ label, id, ours }) => {
    const cell = (key, text) => {
      const n = found[id][key];
      return n === null ? text(n) : compared(n, found[ours][key], text);
    };
    return [
      label,
      cell("firstMs", msText),
      cell("warmMs", msText),
      cell("bytes", kilobytesText),
      cell("peakMegabytes", megabytesText),
      sameText(found[id].isAlwaysSame),
    ];
  };
  return [["the same chart, by others", ...columns], ...lines.map(line)];
}
