import type { Briefing } from "../ledger/briefing";
import type { Ledger } from "../ledger/fold";
import { byCodeUnits } from "../ledger/order";
import { currentLedger } from "./current";
import type { Log, Recorder } from "./log";
import { ConflictError, StoreError } from "./store-error";

/** A briefing as it stands in the log, with the version that a next edit follows, and when and by whom that was recorded. */
export interface RecordedBriefing {
  readonly briefing: Briefing;
  readonly version: number;
  readonly recordedAt: string;
  readonly actor: string;
}

const creationAttempts = 8;

/** The latest version of a briefing; null for one that was never recorded, or is withdrawn. */
export function recordedBriefing({ briefings, standings }: Ledger, id: string): RecordedBriefing | null {
  const [briefing, standing] = [briefings.get(id), standings.get(id)];
  if (briefing === undefined || standing === undefined) return null;
  const { version, recordedAt, actor } = standing;
  return { briefing, version, recordedAt, actor };
}

/** Every briefing that stands, the last recorded first. */
export function recordedBriefings(ledger: Ledger): RecordedBriefing[] {
  return [...ledger.briefings.keys()]
    .flatMap((id) => recordedBriefing(ledger, id) ?? [])
    .sort((a, b) => byCodeUnits(b.recordedAt, a.recordedAt) || byCodeUnits(a.briefing.id, b.briefing.id));
}

/** The briefing as it was appended; null where the log said the same already. */
async function appendedBriefing(log: Log, briefing: Briefing, follows: number, by: Recorder) {
  const [entry] = (await log.append([{ kind: "briefing", body: briefing, follows }], by)).appended;
  if (entry === undefined) return null;
  const { version, recordedAt, actor } = entry;
  return { briefing, version, recordedAt, actor };
}

/**
 * Records a briefing as the version after `follows` (0 for a new id; the withdrawal's for one to be put back) and gives it as it stands.
 * Saying again what stands already adds nothing. Rejects with a `ConflictError`, whose `stored` is the current version, when another edit
 * came first, and with a `StoreError` for a body that does not parse or an id that another kind of record has.
 */
export async function savedBriefing(
  log: Log,
  briefing: Briefing,
  follows: number,
  by: Recorder,
): Promise<RecordedBriefing> {
  const appended = await appendedBriefing(log, briefing, follows, by);
  if (appended !== null) return appended;
  const ledger = await currentLedger(log);
  const { id } = briefing;
  const standing = recordedBriefing(ledger, id);
  if (standing !== null) return standing;
  throw new ConflictError("briefing", id, follows, ledger.standings.get(id)?.version ?? 0);
}

/**
 * Records a new briefing made from the ledger as it stands, and makes it anew where another record took its id meanwhile. All records share
 * one space of ids and keep them when withdrawn, so `make` has to choose an id that is nowhere in the ledger it is given.
 */
export async function createdBriefing(
  log: Log,
  make: (ledger: Ledger) => Briefing,
  by: Recorder,
): Promise<RecordedBriefing> {
  for (let attempt = 1; ; attempt += 1) {
    const briefing = make(await currentLedger(log));
    try {
      const created = await appendedBriefing(log, briefing, 0, by);
      if (created !== null) return created;
      throw new ConflictError("briefing", briefing.id, 0, 1);
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === creationAttempts) throw error;
    }
  }
}

/**
 * Withdraws a briefing whose version `follows` is the current one; it can be saved again after it. Rejects with a `ConflictError` when
 * another edit came first, and with a `StoreError` for an id that no briefing has: no other record can be withdrawn here.
 */
export async function withdrawnBriefing(
  log: Log,
  id: string,
  follows: number,
  by: Recorder,
  reason = "removed by an editor",
): Promise<void> {
  const kind = (await currentLedger(log)).standings.get(id)?.kind;
  if (kind !== "briefing") throw new StoreError(`no briefing has the id "${id}"; name one that is listed`);
  await log.append([{ kind: "withdrawal", body: { id, reason }, follows }], by);
}
