import type { NativeDatum, NativePanel } from "../../document/native-chart";

/** A datum of a panel that something has to be said beside, with the name of its category or point. */
export interface NotedDatum {
  readonly name: string;
  readonly datum: NativeDatum;
}

/** The data of a panel that have notes, in order; those of points are told in the speaker's notes. */
export function notedData(panel: NativePanel): NotedDatum[] {
  if (panel.kind === "points") return [];
  return panel.data.flatMap((datum, index) =>
    datum.notes.length === 0 ? [] : [{ name: panel.categories[index] ?? "", datum }],
  );
}

/** What is said beside a panel's figures, a sentence for each: "Kyiv, 24 April 2025: 8, revised from 9." */
export function panelNotes(panel: NativePanel): string[] {
  return notedData(panel).map(({ name, datum: { text, notes } }) => `${name}: ${text}, ${notes.join("; ")}.`);
}
