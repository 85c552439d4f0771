import type { Body, FigureKind } from "../../ledger/entry";
import { type Path, pathText } from "./issue-text";

/** What the curated set holds. A record that leaves it is withdrawn in the log, not in a file. */
export type RecordKind = FigureKind;

/** Where a record stands: the file as it is shown to people, and the steps to the record inside that file. */
export interface Location {
  readonly file: string;
  readonly at: Path;
}

/** A record of one kind, and where it stands. */
export interface RecordOf<K extends RecordKind> extends Location {
  readonly kind: K;
  readonly body: Body<K>;
}

export type CuratedRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind];

/** A problem as one line: the file, the place in it (left out for the whole file), then what is wrong and what to do. */
export function problemText({ file, at }: Location, message: string): string {
  const place = pathText(at);
  return place === "" ? `${file}: ${message}` : `${file}: ${place}: ${message}`;
}

/** The place of a field of a record. */
export function fieldOf({ file, at }: Location, ...steps: Path): Location {
  return { file, at: [...at, ...steps] };
}
