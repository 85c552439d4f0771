import { chartDocument, fileWidthPx } from "@/components/charts/document";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import { deckFormatIds, exportedDeck, exportedFile } from "@/lib/export/exported-file";
import { type FormatId, formatIds } from "@/lib/export/registry";
import type { Ledger } from "@/lib/ledger/fold";
import type { FileOptions } from "@/lib/query/file-options";
import { wholeLedger } from "@/lib/query/query";
import { type Selection, selection } from "@/lib/query/selection";
import { curatedLedger } from "../../data/curated-set";
import { type PeerChart, peerChart } from "../setting/peer-chart";

/** A file that is measured: of what, in which format, with which choices. */
export interface FileOrder {
  readonly of: "chart" | "dashboard";
  readonly format: FormatId;
  readonly options: FileOptions;
}

const order = { widthPx: fileWidthPx, theme: "light" } as const;
const site = "http://localhost:3000";

/** Every file that is measured. */
export const fileOrders: readonly FileOrder[] = [
  ...formatIds.map((format) => ({ of: "chart", format, options: {} }) as const),
  { of: "chart", format: "svg", options: { text: "paths" } },
  ...deckFormatIds.map((format) => ({ of: "dashboard", format, options: {} }) as const),
];

async function madeFile({ of, format, options }: FileOrder, selected: Selection): Promise<Uint8Array | undefined> {
  const setting = { names: selected.ledger, options, site };
  if (of === "chart") {
    return (await exportedFile(await chartDocument("volumes", selected, order), format, setting)).bytes;
  }
  return (await exportedDeck(await dashboardDeck(selected), format, setting))?.bytes;
}

/** The ledger of the data set that ships. */
export { curatedLedger };

/**
 * Makes a file from the ledger on, with nothing kept from the file before: what is kept is kept for a ledger, and each file is of a ledger
 * of its own.
 */
export function fileMaker(asked: FileOrder, ledger: Ledger): () => Promise<Uint8Array> {
  return async () => {
    const bytes = await madeFile(asked, selection({ ...ledger }, wholeLedger));
    if (bytes === undefined) throw new Error(`there is no ${asked.format} of the ${asked.of}`);
    return bytes;
  };
}

/** The chart that is measured, as peers draw it, at the size of ours. */
export async function measuredChart(): Promise<PeerChart> {
  const document = await chartDocument("volumes", selection(await curatedLedger(), wholeLedger), order);
  return peerChart(document.title, document.table, document);
}
