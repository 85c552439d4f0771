import { anchorFindings } from "./checks/anchors";
import { readFolder } from "./read-folder";
import type { CuratedRecord } from "./record";
import { recordIndex } from "./record-index";
import { recordProblems } from "./record-problems";
import { reportTexts } from "./report-texts";

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
