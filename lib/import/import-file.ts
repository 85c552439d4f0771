import type { Ledger } from "../ledger/fold";
import { kyivDayOf } from "../ledger/kyiv-time";
import { ImportError } from "./findings";
import { openedFile } from "./opened";
import { type ImportPlan, importPlan } from "./plan";
import { type ImportFormatId, importActor, importFormatIds, importFormats } from "./registry";
import { type Table, tableOf } from "./table";

/** What is said of a file besides its bytes. */
export interface ImportRequest {
  readonly bytes: Uint8Array;
  /** Null to have the format recognised. */
  readonly format: ImportFormatId | null;
  readonly publisher: string | null;
  /** The file's own name, by which nothing is recognised, and which may say other than its bytes; null for bytes without one. */
  readonly name?: string | null;
  /** The files beside it, by path; empty but for a datapackage.json. */
  readonly beside?: ReadonlyMap<string, Uint8Array>;
}

/** A file's format, what importing it would do, and what of it had to be guessed, its kind or its letters; null where nothing had. */
export interface PlannedImport {
  readonly format: ImportFormatId;
  readonly plan: ImportPlan;
  readonly guess: string | null;
}

const figureColumns = ["attack_id", "claim_ids", "revision_hash"];

function recognised(table: Table): ImportFormatId | null {
  return importFormatIds.find((id) => importFormats[id].isOf(table)) ?? null;
}

function formatOf(table: Table, asked: ImportFormatId | null): ImportFormatId {
  if (figureColumns.every((name) => table.columns.includes(name)))
    throw new ImportError(
      "is a table of figures that this program exported, without the claims behind them; import the ZIP of the same figures, or its data/records.csv",
    );
  if (asked !== null && importFormats[asked].isOf(table)) return asked;
  const found = recognised(table);
  if (found !== null && asked === null) return found;
  const looks = found === null ? "" : `; this looks like ${importFormats[found].label}: --format ${found}`;
  if (asked !== null)
    throw new ImportError(`is not of the format ${asked}, which has ${importFormats[asked].needs}${looks}`);
  const known = importFormatIds.map((id) => `${id} (${importFormats[id].needs})`).join("; ");
  throw new ImportError(`is of no known format; known: ${known}`);
}

/**
 * What importing a file into a ledger would do; nothing is written. Throws an `ImportError`, in one line without the file's name, for a file that
 * cannot be read as a table or is of another format than asked for, and says which it looks like.
 */
export function plannedImport(
  { bytes, format: asked, publisher, name = null, beside = new Map() }: ImportRequest,
  ledger: Ledger,
): PlannedImport {
  const opened = openedFile(bytes, beside, name);
  const table = tableOf(opened.bytes);
  const format = formatOf(table, asked);
  const imported = importFormats[format].imported(table, { ledger, publisher, beside, todayOn: kyivDayOf(Date.now()) });
  const whole = { ...imported, problems: [...table.problems, ...imported.problems] };
  return { format, plan: importPlan(whole, ledger, importActor(format)), guess: opened.guess ?? table.guess };
}
