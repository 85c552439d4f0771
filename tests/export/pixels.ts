import { PNG } from "pngjs";

/** A decoded image: four bytes for each pixel, red, green, blue and how opaque it is. */
export interface Pixels {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgba: Buffer;
}

/** A PNG file decoded by other software than made it; throws on one that is broken, wrong sums included. */
export function pixelsOf(png: Uint8Array): Pixels {
  const { width, height, data } = PNG.sync.read(Buffer.from(png), { checkCRC: true });
  return { widthPx: width, heightPx: height, rgba: data };
}

/** A pixel as "#rrggbb", with "aa" behind it where it is not opaque. */
export function colourAt({ widthPx, rgba }: Pixels, x: number, y: number): string {
  const hex = rgba.toString("hex", (y * widthPx + x) * 4, (y * widthPx + x) * 4 + 4);
  return `#${hex.endsWith("ff") ? hex.slice(0, 6) : hex}`;
}

/** How many pixels have each colour, by `colourAt`'s name for it. */
export function colours({ rgba }: Pixels): Map<string, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const value = rgba.readUInt32BE(at);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const named = ([value, count]: readonly [number, number]) => {
    const hex = value.toString(16).padStart(8, "0");
    return [`#${hex.endsWith("ff") ? hex.slice(0, 6) : hex}`, count] as const;
  };
  return new Map([...counts].map(named));
}

/** The colours along a rectangle `insetPx` within an image's edges; along the edges themselves without it. */
export function edge(pixels: Pixels, insetPx = 0): Set<string> {
  const [right, bottom] = [pixels.widthPx - 1 - insetPx, pixels.heightPx - 1 - insetPx];
  const found = new Set<string>();
  for (let x = insetPx; x <= right; x += 1) for (const y of [insetPx, bottom]) found.add(colourAt(pixels, x, y));
  for (let y = insetPx; y <= bottom; y += 1) for (const x of [insetPx, right]) found.add(colourAt(pixels, x, y));
  return found;
}

/** The share of an image's pixels in which it differs from another of its size by more than a shade; throws on another size. */
export function differingShare(one: Pixels, other: Pixels): number {
  if (one.widthPx !== other.widthPx || one.heightPx !== other.heightPx) throw new Error("images of two sizes");
  const shade = 24;
  const differing = new Set<number>();
  for (let at = 0; at < one.rgba.length; at += 1) {
    if (Math.abs((one.rgba[at] ?? 0) - (other.rgba[at] ?? 0)) > shade) differing.add(at >> 2);
  }
  return (differing.size * 4) / one.rgba.length;
}
