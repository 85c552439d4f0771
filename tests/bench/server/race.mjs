import { createRequire } from "node:module";
import { refuseIncomplete } from "../setting/complete.mjs";
import { median } from "../setting/median.mjs";
import { drawnByEcharts } from "./echarts.mjs";
import { drawnByPlot } from "./plot.mjs";
import { drawnByVega } from "./vega.mjs";

const rounds = [
  { count: 6, warmUps: 60, repetitions: 300 },
  { count: 400, warmUps: 4, repetitions: 20 },
  { count: 5000, warmUps: 1, repetitions: 7 },
];

const { volumesOf } = createRequire(import.meta.url)(process.argv[2]);

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
