import type { FigureFields } from "./review";

/** A key that names a figure of a text whenever it is read: its words and its measure. */
export function figureKey(start: number, end: number, measure: string): string {
  return `${start}-${end}-${measure}`;
}

/** Whether two figures count the same: measure, subtype, unit and places. */
export function isSameCount(a: FigureFields, b: FigureFields): boolean {
  const count = ({ measure, subtype, unit, places }: FigureFields) => JSON.stringify([measure, subtype, unit, places]);
  return count(a) === count(b);
}
