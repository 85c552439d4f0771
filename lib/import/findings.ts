/** Something that is said of a file: where it stands, and what it is. */
export interface Finding {
  /** The line of the file, 1 for the first; null for the file as a whole. */
  readonly line: number | null;
  /** The column's name; null for the whole row. */
  readonly column: string | null;
  /** What it is, and the remedy where there is one. */
  readonly says: string;
}

/** A finding as one line: "line 12, launched: ..."; "line 12: ..."; for the file as a whole the words alone. */
export function findingText({ line, column, says }: Finding): string {
  const at = [line === null ? [] : [`line ${line}`], column === null ? [] : [column]].flat().join(", ");
  return at === "" ? says : `${at}: ${says}`;
}

/** Why a file cannot be imported at all, and the remedy, in one line without the file's name. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}
