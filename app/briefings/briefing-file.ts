import { type BriefingDeck, briefingDeck } from "../../components/decks/briefing-deck";
import { type BriefingFault, faultText } from "../../lib/briefing/slide-at";
import { threadBriefing } from "../../lib/cli/making/file-threads";
import { type BriefingFile, fileOfBriefing } from "../../lib/cli/making/made-briefing";
import type { ExportedFile } from "../../lib/export/exported-file";
import type { Exporter, ExportSetting } from "../../lib/export/exporter";
import { exporters, type FormatId } from "../../lib/export/registry";
import type { Briefing } from "../../lib/ledger/briefing";
import type { Revision } from "../../lib/ledger/entry";
import { fileOptionParameters } from "../../lib/query/file-options";
import { readLedger } from "../../lib/store/app-ledger";
import { appFileMaking } from "../file-making";
import { hasThreads } from "../file-request";
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

/** What a file is made with; `isShown` where it is shown at once, to somebody who waits before a screen. */
interface Chosen extends Pick<ExportSetting, "options" | "site"> {
  readonly isShown?: boolean;
}

/** Up to how many slides a briefing's file takes but a moment. */
const momentUpTo = 12;

/** Whether a briefing's file is better made beside this thread: a long one always, a short one unless somebody waits for it before a screen. */
function isForThread({ slides }: Briefing, format: FormatId, isShown: boolean): boolean {
  const { takes }: Exporter = exporters[format];
  return slides.length > momentUpTo || (takes === "while" && !isShown);
}

async function madeFile(
  briefing: Briefing,
  format: FormatId,
  { options, site, isShown = false }: Chosen,
  revision: Revision,
): Promise<BriefingFile> {
  const setting = { options, site };
  const isBeside = hasThreads && isForThread(briefing, format, isShown);
  const made = isBeside ? await threadBriefing({ briefing, format, revision, ...setting }) : null;
  return made ?? fileOfBriefing(await standingDeck(briefing), format, setting);
}

/** What keeps a briefing from being made into a file; thrown past the keeping of files, which keeps no failure. */
class FaultyBriefing extends Error {
  override readonly name = "FaultyBriefing";

  constructor(readonly faults: readonly BriefingFault[]) {
    super("the briefing has faults");
  }
}

function faultsOf(error: unknown): readonly BriefingFault[] {
  if (error instanceof FaultyBriefing) return error.faults;
  throw error;
}

/**
 * A briefing in a format, made beside this thread where that takes a while, and once for as long as it is not edited; null in a format that holds
 * one chart at a time. Or its faults: all that an editor has to mend first.
 */
export async function briefingFile(
  briefing: Briefing,
  format: FormatId,
  chosen: Chosen,
): Promise<{ readonly file: ExportedFile | null; readonly faults: readonly BriefingFault[] }> {
  const { revision } = (await readLedger(briefing.revision)) ?? (await readLedger());
  const options = fileOptionParameters(chosen.options, exporters[format].options);
  const key = JSON.stringify(["briefing", briefing, format, options, chosen.site, revision.hash]);
  const make = async () => {
    const made = await madeFile(briefing, format, chosen, revision);
    if (made.kind === "faulty") throw new FaultyBriefing(made.faults);
    return made.file;
  };
  try {
    return { file: await appFileMaking().once(key, make), faults: [] };
  } catch (error) {
    return { file: null, faults: faultsOf(error) };
  }
}

/** Why no file is made of a briefing, as a problem: it has no slide, or faults, each of which is named. */
export function unmadeResponse({ slides }: Briefing, faults: readonly BriefingFault[]): Response {
  if (slides.length === 0) {
    return problemResponse(409, "No file was made. The briefing has no slide yet: add one, then ask again.");
  }
  const detail = `No file was made. The briefing has to be mended first: ${faults.map(faultText).join(" · ")}`;
  return problemResponse(409, detail, { faults });
}
