import { createHash } from "node:crypto";
import type { ChartDocument } from "../document/chart-document";
import type { Deck } from "../document/deck";
import type { Row } from "../document/table";
import { appearanceParts, narrowingParts } from "../query/narrowing";
import { queryString } from "../query/query";
import type { Selection } from "../query/selection";
import { choiceParts } from "./choice-names";
import type { Exporter, ExportSetting, Names } from "./exporter";
import { exporters, type FormatId, formatIds } from "./registry";
import { ledgerData } from "./tables/ledger-data";
import { archived } from "./zip";

/** A file as it is handed over: its name, what it is, its bytes, and a tag that differs whenever the bytes do (RFC 9110, 8.8.3). */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly disposition: Exporter["disposition"];
  readonly bytes: Uint8Array;
  readonly etag: string;
  /** When the revision's last entry was recorded, ISO 8601; null for an empty ledger. */
  readonly recordedAt: string | null;
  /** The page that shows it again, pinned to the revision, within the site; left out where none does. */
  readonly permalink?: string;
}

/** What a file's name is made of. */
export interface NamedFile {
  /** What it holds: a chart's id, an attack's, "dashboard", "ledger". */
  readonly id: string;
  /** The nights of its attacks, in any order. */
  readonly nights: readonly string[];
  readonly seq: number;
  readonly extension: string;
  /** What its query narrows, such as "UA80", with a digest of it. */
  readonly narrowing?: readonly string[];
  /** What was asked of its looks, and what was chosen other than the format's defaults, such as "dark" or "slide". */
  readonly choices?: readonly string[];
}

/**
 * A file's name, from what it holds: "strike-ledger_volumes_2025-04-24_2026-01-24_rev138.csv", with the first and the last night,
 * "no-attacks" in their place when it has none, and after the revision what narrows it ("_UA80_q3fa9c1") and how it was to be drawn ("_dark_slide_4x").
 * An id that is a night already has no nights after it. Files of one site that differ have different names.
 */
export function exportedFileName({ id, nights, seq, extension, narrowing = [], choices = [] }: NamedFile): string {
  const sorted = [...nights].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const span = first === undefined ? "no-attacks" : first === last ? first : `${first}_${last}`;
  const parts = ["strike-ledger", id, ...(id.startsWith(span) ? [] : [span]), `rev${seq}`, ...narrowing, ...choices];
  return `${parts.join("_")}.${extension}`;
}

/** The nights of the attacks that a row is about; of those of several days the first and the last, which may lie well within them. */
function rowNights({ days, nightOf, cells }: Row, { events }: Names): string[] {
  if (days === undefined) return [nightOf];
  const counted = cells.flatMap(({ subject }) => (subject.kind === "aggregate" ? [subject.bin.events] : []));
  return counted.flatMap((ids) =>
    [ids[0], ids.at(-1)].flatMap((id) => {
      const event = id === undefined ? undefined : events.get(id);
      return event?.kind === "attack" ? [event.nightOf] : [];
    }),
  );
}

function nightsOf(documents: readonly ChartDocument[], { names }: ExportSetting): string[] {
  return documents.flatMap(({ table }) => table.rows.flatMap((row) => rowNights(row, names)));
}

function handedOver(
  exporter: Exporter,
  named: Omit<NamedFile, "extension">,
  bytes: Uint8Array,
  { recordedAt, permalink }: Pick<ChartDocument, "recordedAt" | "permalink">,
): ExportedFile {
  const { mediaType, disposition, extension } = exporter;
  const tag = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  const name = exportedFileName({ ...named, extension });
  return { name, mediaType, disposition, bytes, etag: `"rev${named.seq}-${tag}"`, recordedAt, permalink };
}

/** A chart document in a format, ready to be handed over. */
export async function exportedFile(
  document: ChartDocument,
  format: FormatId,
  setting: ExportSetting,
): Promise<ExportedFile> {
  const exporter: Exporter = exporters[format];
  const bytes = await exporter.ofChart(document, setting);
  const named = {
    id: document.chart,
    nights: nightsOf([document], setting),
    seq: document.revision.seq,
    narrowing: narrowingParts(document.query),
    choices: [...appearanceParts(document.query), ...choiceParts(setting.options, exporter.options)],
  };
  return handedOver(exporter, named, bytes, document);
}

/** The formats that hold several slides: a whole dashboard, a whole attack. */
export const deckFormatIds: readonly FormatId[] = formatIds.filter((id) => {
  const exporter: Exporter = exporters[id];
  return exporter.ofDeck !== null;
});

/** A deck in a format, ready to be handed over; null for a format that holds one chart at a time. */
export async function exportedDeck(deck: Deck, format: FormatId, setting: ExportSetting): Promise<ExportedFile | null> {
  const exporter: Exporter = exporters[format];
  if (exporter.ofDeck === null) return null;
  const bytes = await exporter.ofDeck(deck, setting);
  const choices = [...appearanceParts(deck.query), ...choiceParts(setting.options, exporter.options)];
  const narrowing = narrowingParts(deck.query);
  const named = { id: deck.id, nights: nightsOf(deck.documents, setting), seq: deck.revision.seq, narrowing, choices };
  return handedOver(exporter, named, bytes, deck);
}

/** Every claim about the attacks and periods of a selection, as the archive that another ledger takes in: data alone, no chart. */
export function exportedLedger(selection: Selection, { site }: Pick<ExportSetting, "site">): ExportedFile {
  const { attacks, ledger, query } = selection;
  const data = ledgerData(selection);
  const nights = attacks.map(({ event }) => event.nightOf);
  const named = { id: data.id, nights, seq: ledger.revision.seq, narrowing: narrowingParts(queryString(query)) };
  const { permalink } = data;
  return handedOver(exporters.zip, named, archived(data, [], { site }), { recordedAt: ledger.recordedAt, permalink });
}
