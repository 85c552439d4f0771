/** Two figures that tell, however small the number. */
function shortNumber(n) {
  return n >= 100 ? Math.round(n).toLocaleString("en") : n.toPrecision(2);
}

/** A time in ms, short. */
export function msText(ms) {
  return `${shortNumber(ms)} ms`;
}

/** A size in kB, short. */
export function kilobytesText(bytes) {
  return `${shortNumber(bytes / 1000)} kB`;
}

/** A number in words, with its ratio to ours where it is not ours itself. */
export function compared(n, ours, text) {
  return n === ours ? text(n) : `${text(n)} (${shortNumber(n / ours)}×)`;
}

/**
 * The server's figures: a line for each way to draw, a column for each number of attacks, medians with their ratio to ours.
 * @param {{ count: number, ways: { name: string, medianMs: number }[] }[]} rounds
 */
export function serverTable(rounds) {
  const [{ ways }] = rounds;
  const cell = (name, { ways: own }) => {
    const { medianMs } = own.find((way) => way.name === name);
    return compared(medianMs, own[0].medianMs, msText);
  };
  return [
    ["on the server", ...rounds.map(({ count }) => `${count.toLocaleString("en")} attacks`)],
    ...ways.map(({ name }) => [name, ...rounds.map((round) => cell(name, round))]),
  ];
}

const pageRows = [
  { label: "JavaScript, compressed", key: "scriptBytes", text: kilobytesText },
  { label: "first byte", key: "answerMs", text: msText },
  { label: "first contentful paint", key: "firstPaintMs", text: msText },
  { label: "the chart is there", key: "chartMs", text: msText },
  { label: "main thread at work", key: "mainThreadMs", text: msText },
];

/**
 * The browser's figures: a line for each measure; for each speed of the processor ours, and Recharts with its ratio to ours.
 * @param {{ name: string, slowdown: number, medians: Record<string, number> }[]} pages
 */
export function pageTable(pages) {
  const oursAt = (slowdown) => pages.find((page) => page.slowdown === slowdown).medians;
  const ordered = [...pages].sort((a, b) => a.slowdown - b.slowdown);
  const head = ({ name, slowdown }) => (slowdown === 1 ? name : `${name}, processor ${slowdown}× slower`);
  return [
    ["in the browser, 6 attacks", ...ordered.map(head)],
    ...pageRows.map(({ label, key, text }) => [
      label,
      ...ordered.map(({ slowdown, medians }) => compared(medians[key], oursAt(slowdown)[key], text)),
    ]),
  ];
}

/** A table as Markdown. @param {readonly (readonly string[])[]} rows the first is its head */
export function markdown([head, ...rows]) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}
