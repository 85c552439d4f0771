import { createRequire } from "node:module";
import { median } from "../setting/median.mjs";
import { drawnByEcharts } from "./echarts.mjs";
import { drawnByPlot } from "./plot.mjs";
import { drawnByVega } from "./vega.mjs";

const rounds = [
  { count: 6, warmUps: 60, repetitions: 300 },
  { count: 400, warmUps: 6, repetitions: 30 },
  { count: 5000, warmUps: 1, repetitions: 9 },
];

const { volumesOf } = createRequire(import.meta.url)(process.argv[2]);

/** How often each text stands between two tags of a drawing. */
function textCounts(svg) {
  const counts = new Map();
  for (const [, text] of svg.matchAll(/>([^<>]+)</g)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Throws when a drawing leaves out an attack or a figure, so that nobody wins by drawing less. */
function refuseIncomplete(name, svg, { rows }) {
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

/** From here on a drawing leaves so much behind that the next would have to clear it away. */
const manyAttacks = 400;

/** One drawing, in ms; of many attacks, what lies about from the one before is collected first. */
async function drawingMs({ prepared, drawn }, count) {
  const input = prepared();
  if (count >= manyAttacks) globalThis.gc();
  const startedMs = performance.now();
  await drawn(input);
  return performance.now() - startedMs;
}

function rotated(list, by) {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

async function roundOf({ count, warmUps, repetitions }) {
  const { peerChart, ways } = await volumesOf(count);
  const peer = (name, draw) => ({ name, prepared: () => peerChart, drawn: draw });
  const all = [
    ...ways,
    peer("ECharts", drawnByEcharts),
    peer("Vega", drawnByVega),
    peer("Observable Plot", drawnByPlot),
  ];
  const lengths = new Map();
  for (const way of all) {
    const svg = await way.drawn(way.prepared());
    refuseIncomplete(way.name, svg, peerChart);
    lengths.set(way.name, svg.length);
  }
  const timesMs = new Map(all.map(({ name }) => [name, []]));
  for (let at = -warmUps; at < repetitions; at++) {
    for (const way of rotated(all, at + warmUps)) {
      const ms = await drawingMs(way, count);
      if (at >= 0) timesMs.get(way.name).push(ms);
    }
  }
  return {
    count,
    repetitions,
    ways: all.map(({ name }) => ({ name, medianMs: median(timesMs.get(name)), characters: lengths.get(name) })),
  };
}

const results = [];
for (const round of rounds) results.push(await roundOf(round));
process.stdout.write(JSON.stringify(results));
