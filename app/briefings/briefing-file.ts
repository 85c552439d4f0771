import { type BriefingDeck, briefingDeck } from "../../components/decks/briefing-deck";
import { faultText } from "../../lib/briefing/slide-at";
import { type ExportedFile, exportedDeck } from "../../lib/export/exported-file";
import type { ExportSetting } from "../../lib/export/exporter";
import type { FormatId } from "../../lib/export/registry";
import type { Briefing } from "../../lib/ledger/briefing";
import { problemResponse } from "../problem-response";
import { appLedgerAt } from "./standing";

const decks = new WeakMap<Briefing, Promise<BriefingDeck>>();

/** A recorded briefing as its deck, made once for each of its versions: what it is frozen to never changes. */
export function standingDeck(briefing: Briefing): Promise<BriefingDeck> {
  const known = decks.get(briefing);
  if (known !== undefined) return known;
  const made = briefingDeck(briefing, appLedgerAt);
  decks.set(briefing, made);
  made.catch(() => decks.delete(briefing));
  return made;
}

/** A briefing in a format; a problem that names every fault where it has some or no slide at all, and null for a format that holds one chart at a time. */
export async function briefingFile(
  briefing: Briefing,
  format: FormatId,
  setting: Pick<ExportSetting, "options" | "site">,
): Promise<ExportedFile | Response | null> {
  const resolved = await standingDeck(briefing);
  if (resolved.deck === null) {
    const { faults } = resolved;
    const detail = `No file was made. The briefing has to be mended first: ${faults.map(faultText).join(" · ")}`;
    return problemResponse(409, detail, { faults });
  }
  const { deck, names } = resolved;
  if (deck.slides.length === 0) {
    return problemResponse(409, "No file was made. The briefing has no slide yet: add one, then ask again.");
  }
  return exportedDeck(deck, format, { names, ledgerAt: appLedgerAt, ...setting });
}
