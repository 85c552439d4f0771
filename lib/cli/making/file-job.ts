import type { BriefingFault } from "../../briefing/slide-at";
import type { ExportFault } from "../../export/export-error";
import type { ExportedFile } from "../../export/exported-file";
import type { FormatId } from "../../export/registry";
import type { Revision } from "../../ledger/entry";
import type { FileOptions } from "../../query/file-options";
import type { RawQuery } from "../../query/query";
import type { BriefingJob } from "./made-briefing";
import type { FileSubject } from "./subject-file";

/** A file to be made: of what, in which format, from which ledger, with what was asked and chosen. */
export interface FileJob {
  readonly subject: FileSubject;
  readonly format: FormatId;
  /** What was asked of the ledger, as it stood in the address. */
  readonly asked: RawQuery;
  readonly revision: Revision;
  readonly options: FileOptions;
  readonly site: string | null;
}

/** What a thread may be asked to make. */
export type AnyJob = FileJob | BriefingJob;

/**
 * What comes of a job: the file, null where there is none of that name; why it cannot be made as it was asked for, or a briefing not before it is
 * mended; or that the ledger read here is not the one that was asked about.
 */
export type FileAnswer =
  | { readonly kind: "file"; readonly file: ExportedFile | null }
  | { readonly kind: "refused"; readonly message: string; readonly fault: ExportFault }
  | { readonly kind: "faulty"; readonly faults: readonly BriefingFault[] }
  | { readonly kind: "other_ledger" };
