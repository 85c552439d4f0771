import type { Outcome } from "./load";
import { type Asked, asked, type Measured } from "./measured";

type Cell = { readonly text: string; readonly n: number };

function short(n: number): string {
  return n >= 100 ? Math.round(n).toLocaleString("en") : n.toPrecision(2);
}

const inMs = (n: number): Cell => ({ n, text: Number.isNaN(n) ? "refused" : `${short(n)} ms` });
const inMegabytes = (n: number): Cell => ({ n, text: `${short(n / 1e6)} MB` });

function told(outcome: Outcome, cell: (served: Exclude<Outcome, { failure: string }>) => Cell): Cell {
  return "failure" in outcome ? { n: Number.NaN, text: outcome.failure } : cell(outcome);
}

const inKilobytes = (n: number): Cell => ({ n, text: `${short(n / 1e3)} kB` });

function ofPage(cell: Cell, path: string): Cell {
  return { ...cell, text: `${cell.text}, \`${path}\`` };
}

/** Pages are to be served in a tenth of a second at the largest size, files are not held to it. */
function barOf(name: Asked): string {
  return name === "`/`" || name === "a chart page" ? " (bar: 100 ms)" : "";
}

function servedRows(name: Asked): [string, (one: Measured) => Cell][] {
  return [
    [`${name}: first after the start`, ({ firstMs }) => inMs(firstMs[name])],
    [`${name}: first after an append`, ({ anewMs }) => inMs(anewMs[name])],
    [`${name}, 50 clients: median${barOf(name)}`, ({ served }) => told(served[name], ({ medianMs }) => inMs(medianMs))],
    [`${name}, 50 clients: 99th percentile`, ({ served }) => told(served[name], ({ p99Ms }) => inMs(p99Ms))],
    [`${name}: sent`, ({ served }) => told(served[name], ({ bytes }) => inKilobytes(bytes))],
  ];
}

const rows: readonly [string, (one: Measured) => Cell][] = [
  ["entries in the log", ({ entries }) => ({ n: entries, text: entries.toLocaleString("en") })],
  ["sync of the data folder", ({ syncMs }) => inMs(syncMs)],
  ["start until `/healthz` answers (bar: 10 s)", ({ startMs }) => inMs(startMs)],
  ["most memory held, to the end (bar: 1,500 MB)", ({ memoryBytes }) => inMegabytes(memoryBytes)],
  ["an append until it is acknowledged, median of 20", ({ appendMs }) => inMs(appendMs)],
  ["from there until the next request shows it", ({ visibleMs }) => inMs(visibleMs)],
  ["every page asked once: the slowest", ({ walked: { slowest } }) => ofPage(inMs(slowest.n), slowest.path)],
  [
    "every page: the largest HTML (bar: 500 kB)",
    ({ walked: { largest } }) => ofPage(inKilobytes(largest.n), largest.path),
  ],
  [
    "every chart's page, 50 clients: the highest median (bar: 100 ms)",
    ({ slowestChart: { path, outcome } }) =>
      ofPage(
        told(outcome, ({ medianMs }) => inMs(medianMs)),
        path,
      ),
  ],
  ...(Object.keys(asked) as Asked[]).flatMap(servedRows),
];

/** A cell with how many times the one of the size before it is. */
function grown(cell: Cell, before: Cell | undefined): string {
  const growth = before === undefined ? Number.NaN : cell.n / before.n;
  return Number.isFinite(growth) ? `${cell.text} (${short(growth)}×)` : cell.text;
}

/** The measured sizes as a Markdown table: a column each, in the order given, and in brackets the growth from the one before. */
export function scaleTable(title: string, sizes: readonly Measured[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const body = rows.map(([name, cell]) => {
    const cells = sizes.map(cell);
    return line([name, ...cells.map((one, at) => grown(one, cells[at - 1]))]);
  });
  const head = [title, ...sizes.map(({ attacks }) => `${attacks.toLocaleString("en")} attacks`)];
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "--:"))), ...body].join("\n");
}
