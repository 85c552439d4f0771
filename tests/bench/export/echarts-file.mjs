import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { drawnByEcharts } from "../server/echarts.mjs";
import { refuseIncomplete } from "../setting/complete.mjs";
import { repeated, tellFound } from "./repeated.mjs";

// Run as a process of its own: the chart to draw as a file of JSON, the format, and the bundle that makes pixels.

const [, , chartPath, format, bundle] = process.argv;
const chart = JSON.parse(readFileSync(chartPath, "utf8"));
const { pngImage } = createRequire(import.meta.url)(bundle);
const makers = {
  svg: () => new TextEncoder().encode(drawnByEcharts(chart)),
  png: () => pngImage(drawnByEcharts(chart), chart.widthPx),
};

const found = await repeated(async () => makers[format]());
refuseIncomplete("ECharts", drawnByEcharts(chart), chart);
tellFound(found);
