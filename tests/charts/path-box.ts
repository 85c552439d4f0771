/** A rectangle in px: left, top, right, bottom. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

type Step = (at: readonly [x: number, y: number], given: readonly number[]) => readonly [x: number, y: number];

/** Where each path command that the charts use leads to. */
const steps: Readonly<Record<string, Step>> = {
  M: (_, [x = 0, y = 0]) => [x, y],
  m: ([x, y], [right = 0, down = 0]) => [x + right, y + down],
  L: (_, [x = 0, y = 0]) => [x, y],
  H: ([, y], [x = 0]) => [x, y],
  V: ([x], [y = 0]) => [x, y],
  l: ([x, y], [right = 0, down = 0]) => [x + right, y + down],
  h: ([x, y], [right = 0]) => [x + right, y],
  v: ([x, y], [down = 0]) => [x, y + down],
};

/** The rectangle around a path of straight lines; null for an empty one. Throws on a command that no chart used so far. */
export function pathBox(d: string): Box | null {
  let at: readonly [number, number] = [0, 0];
  let start = at;
  const points = [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(([, command = "", given = ""]) => {
    if (command === "z") {
      at = start;
      return at;
    }
    const step = steps[command];
    if (step === undefined)
      throw new Error(`path command "${command}" in "${d}"; known: z, ${Object.keys(steps).join(", ")}`);
    at = step(at, (given.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number));
    if (command.toLowerCase() === "m") start = at;
    return at;
  });
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}
