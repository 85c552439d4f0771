import type { ExportFault } from "../../export/export-error";
import type { ExportedFile } from "../../export/exported-file";
import type { FormatId } from "../../export/registry";
import type { Revision } from "../../ledger/entry";
import type { FileOptions } from "../../query/file-options";
import type { RawQuery } from "../../query/query";
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

/**
 * What comes of a job: the file, null where there is none of that name; why it cannot be made as it was asked for; or that the ledger read
 * here is not the one that was asked about.
 */
export type FileAnswer =
  | { readonly kind: "file"; readonly file: ExportedFile | null }
  | { readonly kind: "refused"; readonly message: string; readonly fault: ExportFault }
  | { readonly kind: "other_ledger" };
