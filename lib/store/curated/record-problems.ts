import { brokenAnchorProblems } from "./checks/anchors";
import { duplicateFigureProblems, duplicateIdProblems, duplicateTextProblems } from "./checks/duplicates";
import { attackWithoutClaimProblems, eventTimeProblems, prematureClaimProblems } from "./checks/events";
import { nestedPlaceProblems, placeTreeProblems, strayPlaceProblems } from "./checks/places";
import { fileNameProblems, strayClaimProblems, unknownReferenceProblems } from "./checks/references";
import { successorProblems } from "./checks/successors";
import type { CuratedRecord } from "./record";
import { type RecordIndex, recordIndex } from "./record-index";

/** What each check has to say about records that are well formed by themselves; a further check is one more line. */
const checks = [
  fileNameProblems,
  duplicateIdProblems,
  unknownReferenceProblems,
  strayClaimProblems,
  placeTreeProblems,
  nestedPlaceProblems,
  strayPlaceProblems,
  eventTimeProblems,
  attackWithoutClaimProblems,
  prematureClaimProblems,
  successorProblems,
  duplicateTextProblems,
  duplicateFigureProblems,
  brokenAnchorProblems,
] as const satisfies readonly ((index: RecordIndex) => string[])[];

/** Everything that does not fit among some records, one line each; none for a sound set. Reads nothing. */
export function recordProblems(records: readonly CuratedRecord[]): string[] {
  const index = recordIndex(records);
  return checks.flatMap((check) => check(index));
}
