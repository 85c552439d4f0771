import { anchorFindings, brokenAnchorProblems } from "./checks/anchors";
import { duplicateFigureProblems, duplicateIdProblems, duplicateTextProblems } from "./checks/duplicates";
import { attackWithoutClaimProblems, eventTimeProblems, prematureClaimProblems } from "./checks/events";
import { nestedPlaceProblems, placeTreeProblems, strayPlaceProblems } from "./checks/places";
import { fileNameProblems, strayClaimProblems, unknownReferenceProblems } from "./checks/references";
import { successorProblems } from "./checks/successors";
import { readFolder } from "./read-folder";
import type { CuratedRecord } from "./record";
import { type RecordIndex, recordIndex } from "./record-index";
import { reportTexts } from "./report-texts";

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

/** What a check of a data folder found. `anchors` is null where no folder of texts was given or the records do not hold. */
export interface FolderCheck {
  readonly records: readonly CuratedRecord[];
  readonly problems: readonly string[];
  readonly anchors: { readonly foundCount: number; readonly unreadCounts: ReadonlyMap<string, number> } | null;
}

/**
 * The check of a whole data folder: first whether every file parses, and only then whether the records fit one another (a record
 * that does not parse would make every reference to it look wrong); with a folder of the reports' texts also whether each
 * anchor finds its words.
 * @throws {UnreadableFolderError} when one of the folders cannot be read
 */
export async function checkFolder(folder: string, reportsFolder: string | null = null): Promise<FolderCheck> {
  const texts = reportsFolder === null ? null : await reportTexts(reportsFolder);
  const { records, problems } = await readFolder(folder);
  if (problems.length > 0) return { records, problems, anchors: null };
  const misfits = recordProblems(records);
  if (texts === null) return { records, problems: misfits, anchors: null };
  const { problems: lostAnchors, ...anchors } = anchorFindings(recordIndex(records), texts);
  return { records, problems: [...misfits, ...lostAnchors], anchors };
}
