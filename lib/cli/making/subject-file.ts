import { chartDocument, fileWidthPx } from "../../../components/charts/document";
import type { ChartId } from "../../../components/charts/registry";
import { attackDeck } from "../../../components/decks/attack-deck";
import { comparisonDeck } from "../../../components/decks/comparison-deck";
import { dashboardDeck } from "../../../components/decks/dashboard-deck";
import type { Deck } from "../../document/deck";
import { type ExportedFile, exportedDeck, exportedFile, exportedLedger } from "../../export/exported-file";
import type { ExportSetting } from "../../export/exporter";
import type { FormatId } from "../../export/registry";
import type { Selection } from "../../query/selection";

/** What a file holds: a chart, an attack by its id, several attacks side by side, the front page, or every claim that the ledger has. */
export type FileSubject =
  | { readonly kind: "chart"; readonly id: ChartId }
  | { readonly kind: "attack"; readonly id: string }
  | { readonly kind: "comparison" }
  | { readonly kind: "dashboard" }
  | { readonly kind: "ledger" };

type PageSubject = Exclude<FileSubject, { kind: "chart" | "ledger" }>;

function pageDeck(subject: PageSubject, selected: Selection): Promise<Deck | null> {
  if (subject.kind === "attack") return attackDeck(subject.id, selected);
  return subject.kind === "comparison" ? comparisonDeck(selected) : dashboardDeck(selected);
}

/** The file of a subject for a selection; null where there is no such attack or comparison, or the format holds no such thing: one chart at a time, or charts alone. */
export async function subjectFile(
  subject: FileSubject,
  format: FormatId,
  selected: Selection,
  setting: ExportSetting,
): Promise<ExportedFile | null> {
  if (subject.kind === "ledger") return format === "zip" ? exportedLedger(selected, setting) : null;
  if (subject.kind !== "chart") {
    const deck = await pageDeck(subject, selected);
    return deck === null ? null : exportedDeck(deck, format, setting);
  }
  const { w, theme } = selected.query;
  const document = await chartDocument(subject.id, selected, { widthPx: w ?? fileWidthPx, theme: theme ?? "light" });
  return exportedFile(document, format, setting);
}
