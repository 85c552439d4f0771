/** A step of a path, at a place in px: to it without a line, to it with one, or back to where the line began. */
export type PathStep =
  | { readonly kind: "move" | "line"; readonly x: number; readonly y: number }
  | { readonly kind: "close" };

/** The outline of a shape, in px from the drawing's top left corner. */
export type Outline =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
    }
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: "path"; readonly steps: readonly PathStep[] };

const numbersTaken: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, z: 0 };

/**
 * The steps of SVG path data, moved by `dx`, `dy`. Straight lines only, as all drawings are made of; throws on a curve and on what is no
 * path data.
 */
export function pathOutline(d: string, dx: number, dy: number): PathStep[] {
  const steps: PathStep[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = "", rest = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toLowerCase();
    const taken = numbersTaken[command];
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (
      taken === undefined ||
      (taken === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % taken > 0)
    ) {
      throw new Error(`a drawing's path “${letter}${rest}”: a PDF has no form for it; known are M, L, H, V and Z`);
    }
    if (command === "z") {
      steps.push({ kind: "close" });
      [x, y] = [startX, startY];
      continue;
    }
    const isRelative = command === letter;
    for (let at = 0; at < numbers.length; at += taken) {
      const [first = 0, second = 0] = numbers.slice(at, at + taken);
      const [aroundX, aroundY] = isRelative ? [x, y] : [0, 0];
      if (command !== "v") x = aroundX + first;
      if (command !== "h") y = aroundY + (command === "v" ? first : second);
      const isMove = command === "m" && at === 0;
      if (isMove) [startX, startY] = [x, y];
      steps.push({ kind: isMove ? "move" : "line", x: x + dx, y: y + dy });
    }
  }
  return steps;
}
