/** Where statements stand on a strip's time axis, in px from its left, and whether their distances are those of their times. */
export interface Columns {
  readonly centresPx: readonly number[];
  readonly isToScale: boolean;
}

/**
 * The middles of columns at least `columnPx` wide on `widthPx`. To scale where the times (milliseconds, never falling) leave every
 * column its width; else in equal steps, in order. One statement alone is no scale.
 */
export function placedColumns(timesMs: readonly number[], columnPx: number, widthPx: number): Columns {
  const [firstMs = 0, lastMs = 0] = [timesMs[0], timesMs.at(-1)];
  const spanPx = widthPx - columnPx;
  const scaled = timesMs.map((timeMs) => columnPx / 2 + ((timeMs - firstMs) / (lastMs - firstMs)) * spanPx);
  const leavesRoom = scaled.every((atPx, index) => index === 0 || atPx - (scaled[index - 1] ?? 0) >= columnPx - 0.01);
  if (timesMs.length > 1 && Number.isFinite(lastMs - firstMs) && lastMs > firstMs && leavesRoom) {
    return { centresPx: scaled, isToScale: true };
  }
  return { centresPx: timesMs.map((_, index) => (index + 0.5) * columnPx), isToScale: false };
}
