/** A stretch of a text that figures stand in. */
export interface Marked {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a text and the figures whose words it belongs to, the shortest first; none for the text between them. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
}

/** A text cut at every figure's ends: joined, the pieces are the whole text from 0 to `length`. Figures may overlap. */
export function textPieces(length: number, marks: readonly Marked[]): TextPiece[] {
  const inside = marks.filter(({ start, end }) => start < end && end <= length).sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  let open: Marked[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? length;
    open = open.filter((mark) => mark.end > start);
    for (; (inside[next]?.start ?? length) <= start; next += 1) open.push(...inside.slice(next, next + 1));
    const over = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, keys: over.map(({ key }) => key) };
  });
}
