import type { NativeDatum, NativePoint } from "./native-chart";

/**
 * Where a figure stands along a logarithmic axis: at its best number, else at its low end, since so much is certain of a range, else at its high
 * one. Null for one without a number, and for zero, which such an axis has no place for.
 */
export function logPlace({ estimate }: NativeDatum): number | null {
  const value = estimate?.best ?? estimate?.low ?? estimate?.high ?? null;
  return value !== null && value > 0 ? value : null;
}

/** Whether a point has a place along both axes. */
export function hasPlace({ x, y }: Pick<NativePoint, "x" | "y">): boolean {
  return logPlace(x) !== null && logPlace(y) !== null;
}
