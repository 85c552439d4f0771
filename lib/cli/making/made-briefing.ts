import { type BriefingDeck, briefingDeck } from "../../../components/decks/briefing-deck";
import type { BriefingFault } from "../../briefing/slide-at";
import { type ExportedFile, exportedDeck } from "../../export/exported-file";
import type { ExportSetting } from "../../export/exporter";
import type { FormatId } from "../../export/registry";
import type { Briefing } from "../../ledger/briefing";
import type { Revision } from "../../ledger/entry";
import { readLedger } from "../../store/app-ledger";

/** A briefing's file to be made: its slides as they are recorded, and the revision that it is frozen to, so that no other ledger is read for it. */
export interface BriefingJob extends Pick<ExportSetting, "options" | "site"> {
  readonly briefing: Briefing;
  readonly format: FormatId;
  readonly revision: Revision;
}

/** A briefing's file, null in a format that holds one chart at a time; or all that keeps it from being made. */
export type BriefingFile =
  | { readonly kind: "file"; readonly file: ExportedFile | null }
  | { readonly kind: "faulty"; readonly faults: readonly BriefingFault[] };

/** The file of a briefing that is resolved to its deck. */
export async function fileOfBriefing(
  resolved: BriefingDeck,
  format: FormatId,
  setting: Pick<ExportSetting, "options" | "site">,
): Promise<BriefingFile> {
  if (resolved.deck === null) return { kind: "faulty", faults: resolved.faults };
  const { deck, names } = resolved;
  return { kind: "file", file: await exportedDeck(deck, format, { names, ledgerAt: readLedger, ...setting }) };
}

interface Resolved {
  readonly briefing: string;
  readonly deck: Promise<BriefingDeck>;
}

let last: Resolved | null = null;

/** A briefing's deck; that of the last one is kept, since its files are asked for one after the other. */
function keptDeck(briefing: Briefing): Promise<BriefingDeck> {
  const asked = JSON.stringify(briefing);
  if (last?.briefing === asked) return last.deck;
  const deck = briefingDeck(briefing, readLedger);
  last = { briefing: asked, deck };
  deck.catch(() => {
    last = null;
  });
  return deck;
}

/** Makes a briefing's file from the ledger that the settings name; null where that ledger is not the one that the briefing is frozen to. */
export async function madeBriefing({
  briefing,
  format,
  revision,
  ...setting
}: BriefingJob): Promise<BriefingFile | null> {
  const ledger = await readLedger(revision.seq);
  if (ledger === null || ledger.revision.hash !== revision.hash) return null;
  return fileOfBriefing(await keptDeck(briefing), format, setting);
}
