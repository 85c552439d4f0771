import type { StandingBriefing } from "../../components/briefing/answers";
import type { FiguresStanding } from "../../components/briefing/briefing-list";
import { briefingChanges } from "../../components/decks/briefing-changes";
import { liveText } from "../../lib/briefing/live-figures";
import type { LedgerAt } from "../../lib/briefing/slide-at";
import { type Briefing, briefingBounds } from "../../lib/ledger/briefing";
import type { Ledger } from "../../lib/ledger/fold";
import { readLedger } from "../../lib/store/app-ledger";
import { type RecordedBriefing, recordedBriefing, recordedBriefings } from "../../lib/store/briefings";
import { unknownNameResponse } from "../problem-response";

/** As many ids as a problem names of those that there are. */
const mostNamed = 12;

/** The ledger at a revision, of the app's log. */
export const appLedgerAt: LedgerAt = (revision) => readLedger(revision);

/** A briefing as it stands; null for one that was never recorded or is withdrawn. Rejects when the ledger cannot be read. */
export async function standingBriefing(id: string): Promise<RecordedBriefing | null> {
  return recordedBriefing(await readLedger(), id);
}

/** What stands under an id as an editor is told of it, a withdrawn briefing too; null where nothing was ever recorded there. */
export async function toldStanding(id: string): Promise<StandingBriefing | null> {
  const ledger = await readLedger();
  const recorded = recordedBriefing(ledger, id);
  if (recorded !== null) return recorded;
  const standing = ledger.standings.get(id);
  if (standing === undefined || standing.kind !== "briefing") return null;
  const { version, recordedAt, actor } = standing;
  return { briefing: null, version, recordedAt, actor };
}

/** The problem of an address that names no briefing. */
export async function unknownBriefingResponse(id: string): Promise<Response> {
  const { briefings } = await readLedger();
  return unknownNameResponse("briefing", id, [...briefings.keys()].slice(0, mostNamed));
}

/** A briefing's title with its live figures in words, as far as they name something. */
export async function standingTitle({ title, revision }: Pick<Briefing, "title" | "revision">): Promise<string> {
  if (!title.includes("{{")) return title;
  const ledger = await readLedger(revision);
  return ledger === null ? title : liveText(title, ledger).text;
}

const standings = new WeakMap<Ledger, WeakMap<Briefing, Promise<FiguresStanding>>>();

async function newStanding(briefing: Briefing, latest: Ledger): Promise<FiguresStanding> {
  const { hasMovedOn, slides } = await briefingChanges(briefing, appLedgerAt, latest);
  if (!hasMovedOn) return "latest";
  return slides.length > 0 ? "moved" : "unmoved";
}

/** How a briefing's figures stand to the latest ledger; compared once for each of both. */
export function figuresStanding(briefing: Briefing, latest: Ledger): Promise<FiguresStanding> {
  const known = standings.get(latest) ?? new WeakMap<Briefing, Promise<FiguresStanding>>();
  standings.set(latest, known);
  const made = known.get(briefing) ?? newStanding(briefing, latest);
  known.set(briefing, made);
  made.catch(() => known.delete(briefing));
  return made;
}

/** The briefings that a chart can be added to, the last saved first: those that have room for a slide more. */
export async function offeredBriefings(): Promise<{ readonly value: string; readonly label: string }[]> {
  const standing = recordedBriefings(await readLedger()).filter(
    ({ briefing }) => briefing.slides.length < briefingBounds.slides,
  );
  return Promise.all(
    standing.map(async ({ briefing }) => ({ value: briefing.id, label: await standingTitle(briefing) })),
  );
}
