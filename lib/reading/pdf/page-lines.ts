/** One line of letters on a page; lengths in points from the page's lower left corner. */
export interface PageLine {
  readonly text: string;
  readonly baseline: number;
  readonly letterHeight: number;
}

/** A run of letters as PDF.js gives it: `transform` ends in x and baseline; marks of structure have no `str`. */
export type Run = {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly height: number;
  readonly hasEOL: boolean;
};

function lineOf(runs: readonly Run[]): PageLine | null {
  const text = runs
    .map(({ str }) => str)
    .join("")
    .replaceAll(/\s+/g, " ")
    .trim();
  const [first] = runs.filter(({ str }) => str.trim() !== "");
  if (first === undefined) return null;
  return { text, baseline: Number(first.transform[5]), letterHeight: Math.max(...runs.map(({ height }) => height)) };
}

/** The lines of a page's runs, in their order, without empty ones. */
export function pageLines(items: readonly (Run | object)[]): PageLine[] {
  const lines: PageLine[] = [];
  let runs: Run[] = [];
  const close = () => {
    const line = lineOf(runs);
    if (line !== null) lines.push(line);
    runs = [];
  };
  for (const item of items) {
    if (!("str" in item)) continue;
    runs.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}
