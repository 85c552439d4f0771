import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Entry } from "@/lib/ledger/entry";
import { emptyLedger, foldedLedger, type Ledger } from "@/lib/ledger/fold";
import { readFolder } from "@/lib/store/curated/read-folder";
import type { CuratedRecord } from "@/lib/store/curated/record";

/** The repository's folder, with a trailing separator. */
export const root = `${path.resolve(fileURLToPath(import.meta.url), "../../..")}/`;

/** The data set that ships. */
export const dataFolder = `${root}data`;

/** Where the texts of the reports and the figures read by hand lie, where they are at hand: beside the repository. */
export const textsFolder = `${root}../shared/reports`;
const figuresFile = `${root}../shared/figures/seed-figures.json`;

export const missingTexts = existsSync(textsFolder) ? null : "the reports' texts are not at hand (../shared/reports)";
export const missingFigures = existsSync(figuresFile)
  ? missingTexts
  : "the figures read by hand are not at hand (../shared/figures/seed-figures.json)";

/** One figure as it was read by hand. */
export interface SeedFigure {
  readonly report: string;
  readonly event: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly measure: string;
  readonly subtype: string | null;
  readonly part_of: boolean;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: string;
  readonly unit: string;
  readonly place: string;
  readonly attributed_to: string | null;
  readonly status: string;
}

interface Seed {
  readonly reports: readonly { readonly id: string; readonly file: string }[];
  readonly figures: readonly SeedFigure[];
}

/** The figures read by hand; only where `missingFigures` is null. */
export function seed(): Seed {
  return JSON.parse(readFileSync(figuresFile, "utf8"));
}

/** A ledger of some records, each recorded once, in their order. */
export function ledgerOf(records: readonly CuratedRecord[]): Ledger {
  const entries = records.map(
    ({ kind, body }, index): Entry => ({
      seq: index + 1,
      recordedAt: "2026-02-01T00:00:00.000Z",
      actor: "data",
      kind,
      id: body.id,
      version: 1,
      body,
      hash: String(index + 1),
    }),
  );
  return foldedLedger(emptyLedger, entries);
}

/** The ledger of the data set that ships. */
export async function curatedLedger(): Promise<Ledger> {
  return ledgerOf((await readFolder(dataFolder)).records);
}
